/** A Dutch word that was given up. */
export interface GivenUp {
  /** What is said instead. */
  readonly instead: string
  readonly word: RegExp
  /** Where it stands all the same, by key, and why. */
  readonly except?: Readonly<Record<string, string>>
}

/** One idea, one word: of each idea the words that it also had. */
export const givenUp: readonly GivenUp[] = [
  {
    instead: 'bewijs, notitie, situatie, voorbeeldmeting, zo ziet dat eruit',
    word: /\bvoorbeeld(en)?\b/i,
    except: {
      'profiles/bcmb-clientondersteuner: clusters.2.competencies.2.4.examples.3': 'somebody at work says it',
      'profiles/bcmb-clientondersteuner: clusters.6.competencies.6.2.examples.5': 'somebody at work says it',
    },
  },
  {
    instead: 'reactie',
    word: /\bbeoordeling(en)?\b/i,
    except: {
      'report.privacy': 'says what a report is not',
      'review.document.privacy': 'says what a report is not',
      'profiles/bcmb-clientondersteuner: concepts.intervisie.meaning': 'says what intervisie is not',
    },
  },
  { instead: 'spinnenweb', word: /\bradar/i },
  {
    instead: 'gemiddelde',
    word: /\bnog geen cijfer\b|\b(met een|heeft geen|meting geen) cijfer\b|\bwaarde van een cluster\b|^geen getal$/i,
  },
  { instead: 'leerresultaat', word: /leeruitkomst/i },
  { instead: 'afdrukken', word: /\bprint(en|er|je)?\b/i },
  { instead: 'pagina', word: /\bbladzijden?\b/i },
  {
    instead: 'opslaan (vanzelf), bewaren (een bestand)',
    word: /\b(opnieuw|meteen|vanzelf|weer) bewa|\bblijft bewaard\b|\bbewaard (is|op \{\{)|bewaart (niets|alles)|kanten? .*bewaard/i,
  },
  {
    instead: 'controleren',
    word: /\bna(gekeken|kijken|te kijken)\b|\bkijk (alles|dit|deze|het|ze|de) [^.?!]*\bna\b|\bkijk ze na\b/i,
  },
  {
    instead: 'versie',
    word: /\b(andere|beide|twee|deze) kant(en)?\b|\bkant van\b/i,
    except: {
      'profiles/bcmb-clientondersteuner: clusters.4.competencies.4.3.examples.4': 'two sides of a conflict',
    },
  },
  { instead: 'automatische kopie', word: /\btweede kopie/i },
  {
    instead: 'verwijderen',
    word: /\bweghalen\b|\bhaal(t|de)?\b[^.?!]*\bweg\b|\b(gaat|gaan|mag)\b[^.?!]*\bweg\b|\b(is|zijn|hebben) weg\b|\bvoorgoed\b/i,
    except: { 'listImport.doubt.ShortenedNumber': 'digits that another program lost' },
  },
  {
    instead: 'verwijderen (wissen is for everything at once)',
    word: /^(?!.*(alles|niets|niet gewist|browser|site|gegevens|\{\{word\}\})).*\b(wis|wissen|gewist)\b/is,
    except: { 'settings.erase.busy': 'of everything', 'settings.erase.word': 'of everything' },
  },
  { instead: 'hooguit', word: /\bhoogstens\b/i },
  {
    instead: 'de norm (niveau 4)',
    word: /\bvakvolwassen\b/i,
    except: {
      'profiles/bcmb-clientondersteuner: concepts.vakvolwassen.term': 'explains that word',
    },
  },
  {
    instead: 'leidinggevende, begeleider, trainer',
    word: /\b(werkbegeleiders?|meekijkers?|opleiders?|supervisors?)\b/i,
    except: {
      'programmes/bcmb-basisopleiding: registration.steps.in-opleiding.text':
        'so it is called where somebody registers',
    },
  },
  { instead: 'Welke lesdag helpt mij?', word: /\bkompas\b/i },
  { instead: 'lesdag', word: /\bdag(en)? van de opleiding\b/i },
  { instead: 'Reservekopie terugzetten; the menu says Reservekopie', word: /\bZet terug\b|\bbij Opslag\b/ },
  { instead: 'met de kennis van nu', word: /\bogen van nu\b/i },
  { instead: '15 tot 30 minuten', word: /\b(ongeveer|in) 15 minuten\b|\bkwartier\b/i },
  { instead: 'zelf eerst kiezen', word: /\bblind\b/i },
  { instead: 'hoe een ander jou ziet', word: /\bonafhankelijk beeld\b/i },
  { instead: 'gebruik minstens', word: /\bneem (er )?minstens\b/i },
]

/** What in `data/` is not the app's own voice: words of a publisher, and the scale, which changes only with a version. */
export const official: Readonly<Record<string, RegExp>> = {
  profiles:
    /^(title|limits|quotes|scale|taskGroups|clusters\.\d\.(title|description|competencies\.\d\.\d\.text))\b/,
  programmes: /^(title|modules|sessions|outcomes|tests\.\w+\.title)\b/,
}

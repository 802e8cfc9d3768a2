/** Words of *Toen en nu*: an earlier level with today's eyes. */
export const hindsight = {
  title: 'Toen en nu',
  heading: 'Hoe kijk je nu naar je meting van {{date}}?',
  about: 'Over je meting: {{moment}}.',
  intro:
    'Na een opleidingsdag of een nieuwe ervaring kijk je soms anders naar toen. Kies welk niveau je met de kennis van nu zou geven. Wat je toen koos, blijft staan.',
  thenLevel: 'Toen gaf je: {{level}}',
  notYet: 'Nog niet opnieuw bekeken',
  levels: 'Wat betekenen de niveaus?',
  seen: '{{count}} van de {{of}} opnieuw bekeken',
  counts: 'Met de kennis van nu: lager in {{lower}}, gelijk in {{same}}, hoger in {{higher}}.',
  reason: 'Waardoor kijk je nu anders? (niet verplicht)',
  clients: 'Schrijf geen namen of herkenbare gegevens van $t(own:people) op.',
  otherProfile: 'Deze meting gaat over een ander profiel.',
  toGrowth: 'Naar Groei',
  gone: 'Deze meting is er niet',
  goneText: 'Hij is verwijderd of nog niet afgerond, of het adres is niet compleet.',
  figure: {
    again: 'Je meting van {{date}}, opnieuw bekeken op {{on}}',
    given: 'Toen',
    seen: 'Met de kennis van nu',
    heading: 'Met de kennis van nu',
    earlier: 'toen, met de kennis van nu',
    summary:
      'Op {{on}} keek je opnieuw naar je meting van {{date}}. Dit koos je toen. Je oude scores zijn niet veranderd.',
    table: 'Toen (met de kennis van nu) en nu',
    change: 'Pas dit aan',
    make: 'Bekijk {{date}} met de kennis van nu',
  },
} as const

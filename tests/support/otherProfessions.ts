/*
 * Two invented profiles of other professions, as an organisation would write them in a file: each leaves out whatever may be left
 * out, in another way.
 */

/** Three levels from 0, no tasks, no plain lines, one cluster with one long competency; ids with capitals. */
export const gardener = {
  id: 'Hovenier',
  version: '1',
  title: { nl: 'Profiel hovenier' },
  publisher: 'Vakgroep Groen',
  people: { nl: 'opdrachtgevers' },
  scale: {
    levels: [
      { value: 0, label: { nl: 'Nog niet' }, anchor: { nl: 'Ik kan dit nog niet.' } },
      { value: 1, label: { nl: 'V1 Met hulp' }, anchor: { nl: 'Ik kan dit als iemand helpt.' } },
      { value: 2, label: { nl: 'Zelf' }, anchor: { nl: 'Ik kan dit zelf.' } },
    ],
    norm: 2,
    notApplicable: { label: { nl: 'Doe ik niet' }, anchor: { nl: 'Dit hoort niet bij mijn werk.' } },
  },
  clusters: [
    aCluster('A', 'Snoeien', 3),
    aCluster('B', 'Veiligheidsgezondheidszorg', 2),
    {
      id: 'C',
      title: { nl: 'Overleggen' },
      competencies: [
        {
          id: 'C.1',
          text: {
            nl: 'Bespreekt met wie de tuin gebruikt wat er kan groeien, welke planten schaduw geven en welke bijen trekken, hoeveel onderhoud dat per jaargetijde vraagt, wat het kost en wie wat doet, en legt dat zo vast dat iemand die er niet bij was het later ook begrijpt, met een tekening van de tuin op schaal, een lijst van planten met hun Latijnse en Nederlandse naam en een rooster voor de eerste twee jaar, en komt na een jaar terug om te kijken.',
          },
          examples: { '2': { nl: 'Ik teken de tuin samen met wie er woont.' } },
        },
      ],
    },
  ],
}

/** Seven levels, twelve clusters, and only a language that the app itself does not speak. */
export const interpreter = {
  id: 'dolmetscher',
  version: '2026.1',
  title: { de: 'Profil Dolmetschen' },
  publisher: 'Verband Sprache',
  people: { de: 'Menschen' },
  scale: {
    levels: Array.from({ length: 7 }, (_, index) => ({
      value: index + 1,
      label: { de: `Stufe ${index + 1}` },
      anchor: { de: `Das gelingt mir auf Stufe ${index + 1}.` },
    })),
    norm: 6,
    notApplicable: { label: { de: 'Trifft nicht zu' }, anchor: { de: 'Das gehört nicht zu meiner Arbeit.' } },
  },
  clusters: Array.from({ length: 12 }, (_, index) => ({
    id: `K${index + 1}`,
    title: { de: `Bereich ${index + 1}` },
    competencies: [1, 2].map((place) => ({
      id: `K${index + 1}.${place}`,
      text: { de: `Überträgt Gesprochenes, ${index + 1}.${place}` },
    })),
  })),
}

function aCluster(id: string, title: string, size: number) {
  return {
    id,
    title: { nl: title },
    competencies: Array.from({ length: size }, (_, index) => ({
      id: `${id}.${index + 1}`,
      text: { nl: `${title}, onderdeel ${index + 1}` },
    })),
  }
}

/** Screen *Taken*: what the profession does, and what there is of evidence and days for each. */
export const tasks = {
  title: 'Taken',
  intro:
    'Dit doet iemand in dit beroep. Taken krijgen geen score: het profiel zegt niet welke competentie bij welke taak hoort.',
  example: 'Zo ziet dat eruit: {{text}}',
  notOfficial: 'De uitleg en de situaties zijn van Groeispiegel, niet van {{publisher}}.',
  evidence_one: '{{count}} bewijs',
  evidence_other: '{{count}} bewijzen',
  noEvidence: 'Nog geen bewijs.',
  write: 'Schrijf bewijs',
  days: 'Lesdagen:',
  elsewhere: '(in het programma ook bij module {{module}}: vraag je trainer)',
  noDays: 'Geen lesdag gaat over deze taak.',
  goal: 'Maak hiervan een leerdoel',
  of: 'bij taak {{id}}',
  failed:
    'De uitleg bij de taken kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw.',
} as const

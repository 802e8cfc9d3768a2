/** Words around the screens that show somebody who does not exist. */
export const example = {
  title: 'Dit is een voorbeeldmeting',
  text: '{{person}}. Er wordt niets opgeslagen en het komt niet bij je eigen metingen.',
  leave: 'Voorbeeldmeting sluiten',
  missingTitle: 'De voorbeeldmeting kon niet worden geladen',
  missing:
    'Controleer je verbinding en open de voorbeeldmeting nog eens. Met je eigen metingen is niets aan de hand.',
} as const

/** Words around the screens that show somebody who does not exist. */
export const example = {
  title: 'Dit is een voorbeeld',
  text: '{{person}}. Er wordt niets bewaard en het komt niet bij je eigen metingen.',
  leave: 'Voorbeeld sluiten',
  missingTitle: 'Het voorbeeld kon niet worden geladen',
  missing:
    'Controleer je verbinding en open het voorbeeld nog eens. Met je eigen metingen is niets aan de hand.',
} as const

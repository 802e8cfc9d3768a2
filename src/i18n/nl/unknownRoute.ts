/** Words of the screen for an address that leads nowhere. */
export const unknownRoute = {
  title: 'Deze pagina bestaat niet',
  text: 'Misschien zit er een typefout in het adres, of is de pagina verhuisd. Wat je hebt ingevuld staat er nog.',
  home: 'Naar start',
} as const

/** Words with every file for a calendar. */
export const calendar = {
  mark: 'Uit Groeispiegel',
  again: {
    title: 'Lees je later een nieuw bestand in?',
    text: 'Elke dag in het bestand heeft een vaste naam en een nummer dat oploopt. Een agenda die daarop let, verschuift de dag. Maar niet elke agenda doet dat:',
    apple:
      'Apple Agenda op een Mac verschuift de dagen meestal. Op een iPhone of iPad kan een dag dubbel komen.',
    google:
      'Google Agenda verschuift de dagen vaak, als je ze in dezelfde agenda inleest. Soms slaat Google over wat er al staat. Controleer het.',
    outlook:
      'Outlook zet de dagen meestal nog eens in je agenda, naast de oude. Verwijder dus eerst de oude dagen.',
    apart:
      'Het makkelijkst is een aparte agenda, bijvoorbeeld met de naam Groeispiegel. Lees het bestand daarin in. Komt er een nieuw bestand? Verwijder dan eerst die agenda en maak hem opnieuw. De rest van je agenda blijft zoals hij is.',
    takeOut:
      'Staan de dagen tussen je andere afspraken? Zoek in je agenda op ‘{{mark}}’: dat staat bij elke dag. Verwijder de oude en lees dan het nieuwe bestand in. Een dag die je uit je plan verwijderde, gaat nooit vanzelf uit je agenda.',
  },
} as const

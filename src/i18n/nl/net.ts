/** Why there is no app, as the page itself says it. */
export const net = {
  notLoaded: {
    title: 'Groeispiegel is nog niet geladen',
    text: 'Controleer je verbinding en laad de pagina opnieuw. Wat je eerder hebt opgeslagen, is er nog.',
  },
  crashed: {
    title: 'Groeispiegel is gestopt door een fout',
    text: 'Wat was opgeslagen, staat nog op dit apparaat. Laad de pagina opnieuw. Gaat het dan weer mis? Begin bij Start, of werk je browser bij.',
    home: 'Begin bij Start',
    report: 'Helpt dat niet, geef dan deze melding door aan wie deze site beheert:',
  },
  tooOld: {
    title: 'Deze browser is te oud voor Groeispiegel',
    text: 'Groeispiegel werkt hier niet, of niet goed. Werk je browser of je toestel bij, of gebruik een nieuwe versie van Chrome, Edge, Firefox of Safari. Wat hier al was opgeslagen, blijft op dit apparaat staan.',
  },
  noScript: {
    title: 'Groeispiegel werkt alleen met JavaScript',
    text: 'In deze browser staat JavaScript uit. Zet het aan bij de instellingen van je browser en laad de pagina opnieuw. Wat je schrijft, blijft op je eigen apparaat.',
  },
} as const

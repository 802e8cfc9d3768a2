/** Screen *Over Groeispiegel*: who made it, whose words are in it, and whom to ask. */
export const about = {
  title: 'Over Groeispiegel',
  what: {
    title: 'Waar het voor is',
    text: 'Met Groeispiegel zie je wat je kunt en waar je groeit. Het is bedoeld om van te leren en over te praten. Het is geen functieprofiel, en niet bedoeld voor salaris of contract.',
  },
  who: {
    title: 'Wie het maakte',
    app: 'De makers van Groeispiegel bedachten de app, de schaal en de uitleg. Met ‘wij’ bedoelen we in deze app de makers.',
    notOf: '{{publisher}} maakte het profiel ‘{{title}}’, en maakte deze app niet.',
    offered: '{{name}} biedt je deze app aan.',
    unseen: 'Wij zien niets van wat je invult. Ook wie je de app aanbiedt, ziet dat niet.',
  },
  words: { title: 'Wiens woorden het zijn' },
  faulty: 'Wie deze app aanbiedt, maakte een fout in een bestand',
  links: {
    title: 'Van wie je deze app aanbiedt',
    privacyStatement: 'Privacyverklaring (opent een nieuw tabblad)',
    professionalCode: 'Beroepscode (opent een nieuw tabblad)',
    register: 'Register (opent een nieuw tabblad)',
    learningEnvironment: 'Leeromgeving (opent een nieuw tabblad)',
  },
  contact: {
    title: 'Vragen of een fout gezien?',
    unnamed: 'Hier is niet ingevuld bij wie je terechtkunt. Vraag het aan wie je deze app gaf.',
    clients: 'Stuur nooit gegevens van $t(own:people) mee.',
  },
  more: {
    title: 'Meer lezen',
    help: 'Hulp',
    profile: 'Profiel lezen',
    accessibility: 'Toegankelijkheid',
    licences: 'Waarmee de app gemaakt is, en de licenties daarvan',
  },
  version: 'Groeispiegel, versie {{version}}',
} as const

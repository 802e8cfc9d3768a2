/** Why a file from outside is refused, by the name of the failure. */
export const door = {
  FileEmpty:
    'Het bestand is leeg. Misschien is het bewaren of versturen niet gelukt. Kies een ander bestand of haal het nog eens op.',
  FileTooLarge: 'Het bestand is te groot: {{size}} MB. Een {{what}} is hooguit {{max}} MB. {{choose}}',
  FileUnreadable:
    'Dit kan niet worden gelezen. Misschien is het een map, of is het bestand verplaatst of gewist nadat je het koos. Kies het bestand nog eens.',
  kind: {
    archive:
      'Dit is een ingepakt bestand (zoals ZIP) of een document van Word of Excel, geen {{what}}. Zit het bestand erin? Pak het dan eerst uit.',
    picture: 'Dit is een foto of plaatje, geen {{what}}. {{choose}}',
    media: 'Dit is geluid of video, geen {{what}}. {{choose}}',
    page: 'Dit is een webpagina, geen {{what}}. Misschien heb je een downloadpagina bewaard in plaats van het bestand zelf. Haal het bestand nog eens op.',
    program: 'Dit is een programma, geen {{what}}. Open het niet als je het niet vertrouwt.',
    binary: 'Dit is geen {{what}}. {{choose}}',
    json: 'Dit bestand komt uit een andere app. Het is geen {{what}} van Groeispiegel. Kies een ander bestand.',
    text: 'Dit is een tekst, geen {{what}}. {{choose}}',
  },
  NoReportInside: 'Dit is een PDF, geen {{what}}: er zitten geen gegevens van Groeispiegel in. {{choose}}',
  PagesAlone:
    'Dit is een groeirapport zonder gegevens, of een ander blad uit Groeispiegel: er staan alleen bladzijden in om te lezen. {{data}}',
  PdfIncomplete:
    'Deze PDF is niet heel binnengekomen: er ontbreekt een stuk, of er is onderweg iets beschadigd. Wat erin zat, is zo niet te lezen. Download het bestand nog eens en wacht tot dat klaar is. Helpt dat niet? {{copy}}',
  SeveralReportsInside:
    'In deze PDF zitten meer rapporten. De app weet niet welke je wilt zien. Vraag om een bestand met één rapport.',
  PdfLockedOtherwise:
    'Deze PDF zit op slot op een manier die de app niet kent. Open hem in een PDF-lezer, bewaar hem zonder wachtwoord en kies dat bestand.',
  PdfTooLarge: 'In deze PDF zit veel meer dan in een groeirapport. {{choose}}',
  ReportTooNew:
    'Dit bestand is gemaakt met een nieuwere versie van Groeispiegel (formaat {{format}}). Vernieuw de app: laad de pagina opnieuw met internet aan. Kies daarna dit bestand nog eens.',
  ReportDamaged:
    'Het bestand is beschadigd of veranderd: het controlegetal klopt niet. Vraag het bestand opnieuw aan wie het stuurde.',
  ReportInvalid:
    'In het bestand klopt iets niet: {{path}} ({{problem}}). Vraag het bestand opnieuw aan wie het stuurde.',
  wanted: {
    backup: {
      what: 'reservekopie',
      choose: 'Kies het bestand dat met Maak reservekopie is gemaakt.',
      copy: 'Neem een andere kopie van het bestand, of een oudere reservekopie.',
      data: 'Kies het bestand dat met Maak reservekopie is gemaakt.',
    },
    ledger: {
      what: 'lijst voor je register',
      choose: 'Kies een bestand van Excel (XLSX) of CSV.',
      copy: 'Neem een andere kopie van het bestand.',
      data: 'Kies een CSV-bestand.',
    },
    report: {
      what: 'groeirapport of reactie',
      choose: 'Kies het bestand zoals je het hebt gekregen.',
      copy: 'Vraag het bestand opnieuw aan wie het stuurde.',
      data: 'Vraag wie het stuurde om hetzelfde bestand met gegevens.',
    },
  },
  NotText:
    'Dit bestand is opgeslagen in een andere codering dan een {{what}} ({{encoding}}). Misschien heeft een ander programma het bewaard. Neem het bestand zoals het eerst was.',
  encoding: {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'utf-32le': 'UTF-32',
    'utf-32be': 'UTF-32',
    unknown: 'geen UTF-8',
  },
  NotJson:
    'Het bestand is beschadigd of niet heel: op regel {{line}}, teken {{column}} klopt iets niet. {{copy}}',
  TooDeep:
    'Het bestand zit anders in elkaar dan een {{what}}: op regel {{line}} zitten meer dan {{limit}} lagen in elkaar. Kies een ander bestand.',
  DuplicateKey:
    'In het bestand staat iets dubbel: “{{key}}” in {{path}} (regel {{line}}). Zo schrijft de app het nooit. Neem het bestand zoals de app het maakte.',
  ForbiddenKey:
    'In het bestand staat een naam die er niet in hoort: “{{key}}” in {{path}} (regel {{line}}). Gebruik dit bestand niet. Neem het bestand zoals de app het maakte.',
  NumberLost:
    'In het bestand staat een getal dat niet kan: {{number}} in {{path}} (regel {{line}}). Neem het bestand zoals de app het maakte.',
  LoneSurrogate:
    'In het bestand staat een half teken, in {{path}} (regel {{line}}). Neem het bestand zoals de app het maakte.',
  StringTooLong:
    'In het bestand staat een tekst die te lang is, in {{path}} (regel {{line}}). Neem het bestand zoals de app het maakte.',
  TooManyMembers:
    'In het bestand staat een lijst die te lang is: meer dan {{limit}} in {{path}}. Kies een ander bestand.',
  TooManyValues: 'In het bestand staat te veel: meer dan {{limit}} gegevens. Kies een ander bestand.',
  BackupTooNew:
    'Deze reservekopie is gemaakt met een nieuwere versie van Groeispiegel (formaat {{format}}). Vernieuw de app: laad de pagina opnieuw met internet aan. Kies daarna dit bestand nog eens.',
  BackupDamaged: 'Het bestand is beschadigd of met de hand veranderd: het controlegetal klopt niet. {{copy}}',
  BackupInvalid: 'In het bestand klopt iets niet: {{path}} ({{problem}}). {{copy}}',
  wholeFile: 'het bestand',
  WrongPassphrase:
    'Dit wachtwoord past niet op dit bestand. Let op typfouten, en kijk of het wachtwoord bij dit bestand hoort. Weet je zeker dat het klopt? Dan is het begin van het bestand beschadigd: neem een andere kopie.',
  FileDamaged: 'Het bestand is beschadigd of niet heel. Geen enkel wachtwoord opent het zo. {{copy}}',
  SeveralLockedFiles:
    'In deze tekst staan meer bestanden die op slot zijn. De app weet niet welk je bedoelt. Zet er één in een eigen bestand, van de regel met BEGIN tot en met de regel met END, en kies dat.',
  LockTooNew:
    'Dit bestand is op slot gedaan met een nieuwere versie van age dan de app kent. Open het eerst met het programma age en kies daarna het bestand dat eruit komt.',
  WorkFactorTooLarge:
    'Het slot van dit bestand is zwaarder dan een telefoon aankan (factor {{factor}}, hooguit {{limit}}). Deze app maakt zulke bestanden niet. Open het met het programma age en sleutel het opnieuw met een lagere factor.',
  NoPassphrase:
    'Dit bestand is niet met een wachtwoord op slot gedaan, maar met een sleutelbestand. Open het eerst met het programma age en kies daarna het bestand dat eruit komt.',
  ContentTooLarge: 'In dit bestand zit meer dan een {{what}} kan hebben. {{choose}}',
  TooLittleMemory:
    'Er is te weinig werkgeheugen om het slot te openen. Sluit andere apps en tabbladen en probeer het nog eens.',
  TookTooLong:
    'Het lezen duurde te lang en is gestopt. Sluit andere apps en tabbladen en probeer het nog eens. Blijft het zo? Kies dan een ander bestand.',
  WorkerFailed:
    'De browser kon het bestand niet lezen ({{detail}}). Laad de pagina opnieuw en probeer het nog eens.',
  Cancelled: 'Je hebt het lezen gestopt. Kies het bestand opnieuw als je verder wilt.',
} as const

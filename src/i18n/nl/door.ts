/** Why a file from outside is refused, by the name of the failure. */
export const door = {
  FileEmpty:
    'Het bestand is leeg. Misschien is het bewaren of versturen niet gelukt. Kies een ander bestand of haal het nog eens op.',
  FileTooLarge:
    'Het bestand is te groot: {{size}} MB. Een reservekopie is hooguit {{most}} MB. Kies het bestand dat met Maak reservekopie is gemaakt.',
  FileUnreadable:
    'Dit kan niet worden gelezen. Misschien is het een map, of is het bestand verplaatst of gewist nadat je het koos. Kies het bestand nog eens.',
  kind: {
    pdf: 'Dit is een PDF, geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
    archive:
      'Dit is een ingepakt bestand (zoals ZIP) of een document van Word of Excel, geen reservekopie. Zit je reservekopie erin? Pak het dan eerst uit.',
    picture:
      'Dit is een foto of plaatje, geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
    media:
      'Dit is geluid of video, geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
    page: 'Dit is een webpagina, geen reservekopie. Misschien heb je een downloadpagina bewaard in plaats van het bestand zelf. Haal het bestand nog eens op.',
    program: 'Dit is een programma, geen reservekopie. Open het niet als je het niet vertrouwt.',
    binary: 'Dit is geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
    json: 'Dit bestand komt uit een andere app. Het is geen reservekopie van Groeispiegel. Kies een ander bestand.',
    text: 'Dit is een tekst, geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
  },
  NotText:
    'Dit bestand is opgeslagen in een andere codering dan een reservekopie ({{encoding}}). Misschien heeft een ander programma het bewaard. Neem het bestand zoals het eerst was.',
  encoding: {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'utf-32le': 'UTF-32',
    'utf-32be': 'UTF-32',
    unknown: 'geen UTF-8',
  },
  NotJson:
    'Het bestand is beschadigd of niet heel: op regel {{line}}, teken {{column}} klopt iets niet. Neem een andere kopie van het bestand, of een oudere reservekopie.',
  TooDeep:
    'Het bestand zit anders in elkaar dan een reservekopie: op regel {{line}} zitten meer dan {{limit}} lagen in elkaar. Kies een ander bestand.',
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
  BackupDamaged:
    'Het bestand is beschadigd of met de hand veranderd: het controlegetal klopt niet. Neem een andere kopie van het bestand, of een oudere reservekopie.',
  BackupInvalid:
    'In het bestand klopt iets niet: {{path}} ({{problem}}). Neem een andere kopie van het bestand, of een oudere reservekopie.',
  wholeFile: 'het bestand',
  WrongPassphrase:
    'Dit wachtwoord past niet op dit bestand. Let op typfouten, en kijk of het wachtwoord bij deze reservekopie hoort. Weet je zeker dat het klopt? Dan is het begin van het bestand beschadigd: neem een andere kopie.',
  FileDamaged:
    'Het bestand is beschadigd of niet heel. Dat ligt niet aan je wachtwoord. Neem een andere kopie van het bestand, of een oudere reservekopie.',
  WorkFactorTooLarge:
    'Het slot van dit bestand is zwaarder dan een telefoon aankan (factor {{factor}}, hooguit {{limit}}). Deze app maakt zulke bestanden niet. Open het met het programma age en sleutel het opnieuw met een lagere factor.',
  NoPassphrase:
    'Dit bestand is niet met een wachtwoord op slot gedaan, maar met een sleutelbestand. Open het eerst met het programma age en kies daarna het bestand dat eruit komt.',
  NotAgeFile: 'Dit is geen reservekopie. Kies het bestand dat met Maak reservekopie is gemaakt.',
  ContentTooLarge:
    'In dit bestand zit meer dan een reservekopie kan hebben. Kies het bestand dat met Maak reservekopie is gemaakt.',
  TooLittleMemory:
    'Er is te weinig werkgeheugen om het slot te openen. Sluit andere apps en tabbladen en probeer het nog eens.',
  TookTooLong:
    'Het lezen duurde te lang en is gestopt. Sluit andere apps en tabbladen en probeer het nog eens. Blijft het zo? Kies dan een ander bestand.',
  WorkerFailed:
    'De browser kon het bestand niet lezen ({{detail}}). Laad de pagina opnieuw en probeer het nog eens.',
  Cancelled: 'Je hebt het lezen gestopt. Kies het bestand opnieuw als je verder wilt.',
} as const

/** Why a file from outside is refused, by the name of the failure: in plain words, and for whoever helps what exactly is wrong. */
export const door = {
  FileEmpty:
    'Het bestand is leeg. Misschien is het bewaren of versturen niet gelukt. Kies een ander bestand of haal het nog eens op.',
  FileTooLarge: 'Het bestand is te groot: {{size}} MB. Een {{what}} is hooguit {{max}} MB. {{choose}}',
  FileUnreadable:
    'Dit kan niet worden gelezen. Misschien is het een map, of is het bestand intussen verplaatst of verwijderd. Kies het bestand nog eens.',
  kind: {
    archive:
      'Dit is een ingepakt bestand (zoals ZIP) of een document (zoals Word), geen {{what}}. Zit het bestand erin? Pak het dan eerst uit.',
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
    'Dit is een groeirapport zonder gegevens, of een ander blad uit Groeispiegel. Je kunt het alleen lezen. {{data}}',
  PdfIncomplete:
    'Deze PDF is niet heel binnengekomen: er ontbreekt een stuk, of er is iets beschadigd. Wat erin zat, is zo niet te lezen. Download het bestand nog eens en wacht tot dat klaar is. Helpt dat niet? {{copy}}',
  SeveralReportsInside:
    'In deze PDF zitten meer rapporten. De app weet niet welke je wilt zien. Vraag om een bestand met één rapport.',
  PdfLockedOtherwise:
    'Deze PDF zit op slot op een manier die de app niet kent. Open hem in een PDF-lezer, bewaar hem zonder wachtwoord en kies dat bestand.',
  PdfTooLarge: 'In deze PDF zit veel meer dan in een groeirapport. {{choose}}',
  ReportTooNew:
    'Dit bestand is gemaakt met een nieuwere versie van Groeispiegel. Vernieuw de app: laad de pagina opnieuw met internet aan. Kies daarna dit bestand nog eens.',
  ReportDamaged: 'Het bestand is beschadigd of veranderd. {{copy}}',
  ReportInvalid: 'In het bestand klopt iets niet. {{copy}}',
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
    profile: {
      what: 'profiel',
      choose: 'Kies een formulier (XLSX of CSV) of een profiel (JSON).',
      copy: 'Neem een andere kopie van het bestand.',
      data: 'Kies een formulier (XLSX of CSV) of een profiel (JSON).',
    },
    report: {
      what: 'groeirapport of reactie',
      choose: 'Kies het bestand zoals je het hebt gekregen.',
      copy: 'Vraag het bestand opnieuw aan wie het stuurde.',
      data: 'Vraag wie het stuurde om hetzelfde bestand met gegevens.',
    },
  },
  NotText: 'Een ander programma heeft dit bestand anders opgeslagen. {{copy}}',
  NotJson: 'Het bestand is beschadigd of niet heel. {{copy}}',
  TooDeep: 'Het bestand zit anders in elkaar dan een {{what}}. {{choose}}',
  DuplicateKey: 'Het bestand is beschadigd of veranderd. {{copy}}',
  ForbiddenKey: 'Het bestand is veranderd door iets of iemand anders. Gebruik het niet. {{copy}}',
  NumberLost: 'Het bestand is beschadigd of veranderd. {{copy}}',
  LoneSurrogate: 'Het bestand is beschadigd. {{copy}}',
  StringTooLong: 'Het bestand is beschadigd of veranderd. {{copy}}',
  TooManyMembers: 'In dit bestand zit meer dan een {{what}} kan hebben. {{choose}}',
  TooManyValues: 'In dit bestand zit meer dan een {{what}} kan hebben. {{choose}}',
  BackupTooNew:
    'Deze reservekopie is gemaakt met een nieuwere versie van Groeispiegel. Vernieuw de app: laad de pagina opnieuw met internet aan. Kies daarna dit bestand nog eens.',
  BackupDamaged: 'Het bestand is beschadigd of met de hand veranderd. {{copy}}',
  BackupInvalid: 'In het bestand klopt iets niet. {{copy}}',
  technical: {
    title: 'Technische uitleg',
    NotText: 'Het staat in een andere codering: {{encoding}}. De app leest UTF-8.',
    NotJson: 'Dit is geen geldige JSON: op regel {{line}}, teken {{column}} klopt iets niet.',
    TooDeep: 'Op regel {{line}} zitten meer dan {{limit}} lagen in elkaar.',
    DuplicateKey:
      'Er staat iets dubbel: “{{key}}” in {{path}} (regel {{line}}). Zo schrijft de app het nooit.',
    ForbiddenKey: 'Er staat een naam die er niet in hoort: “{{key}}” in {{path}} (regel {{line}}).',
    NumberLost: 'Er staat een getal dat niet kan: {{number}} in {{path}} (regel {{line}}).',
    LoneSurrogate: 'Er staat een half teken in {{path}} (regel {{line}}).',
    StringTooLong: 'Er staat een tekst die te lang is in {{path}} (regel {{line}}).',
    TooManyMembers: 'Er staat een lijst die te lang is: meer dan {{limit}} in {{path}}.',
    TooManyValues: 'Er staat te veel in: meer dan {{limit}} gegevens.',
    ReportTooNew: 'Het bestand heeft formaat {{format}}.',
    ReportDamaged: 'Het controlegetal klopt niet.',
    ReportInvalid: 'Hier klopt iets niet: {{path}} ({{problem}}).',
    BackupTooNew: 'Het bestand heeft formaat {{format}}.',
    BackupDamaged: 'Het controlegetal klopt niet.',
    BackupInvalid: 'Hier klopt iets niet: {{path}} ({{problem}}).',
    LockTooNew:
      'Het slot is van een nieuwere versie van age. Open het bestand met het programma age en kies het bestand dat eruit komt.',
    WorkFactorTooLarge:
      'Het slot is zwaarder dan een telefoon aankan (factor {{factor}}, hooguit {{limit}}). Open het bestand met het programma age en sleutel het opnieuw met een lagere factor.',
    NoPassphrase:
      'Het slot gaat open met een sleutelbestand. Open het bestand met het programma age en kies het bestand dat eruit komt.',
    WorkerFailed: 'De browser meldt: {{detail}}',
  },
  encoding: {
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'utf-32le': 'UTF-32',
    'utf-32be': 'UTF-32',
    unknown: 'onbekend',
  },
  wholeFile: 'het bestand',
  WrongPassphrase:
    'Dit wachtwoord past niet op dit bestand. Let op typfouten, en kijk of het bij dit bestand hoort. Weet je zeker dat het klopt? Dan is het begin van het bestand beschadigd: neem een andere kopie.',
  FileDamaged: 'Het bestand is beschadigd of niet heel. Geen enkel wachtwoord opent het zo. {{copy}}',
  SeveralLockedFiles:
    'In deze tekst staan meer bestanden die op slot zijn. De app weet niet welk je bedoelt. Zet er één in een eigen bestand: van de regel met BEGIN tot en met die met END. Kies dat bestand.',
  LockTooNew: 'Dit bestand is anders beveiligd dan Groeispiegel doet. De app kan het niet openen. {{choose}}',
  WorkFactorTooLarge:
    'Dit bestand is anders beveiligd dan Groeispiegel doet. De app kan het niet openen. {{choose}}',
  NoPassphrase:
    'Dit bestand is anders beveiligd dan Groeispiegel doet. De app kan het niet openen. {{choose}}',
  ContentTooLarge: 'In dit bestand zit meer dan een {{what}} kan hebben. {{choose}}',
  TooLittleMemory:
    'Er is te weinig werkgeheugen om het slot te openen. Sluit andere apps en tabbladen en probeer het nog eens.',
  TookTooLong:
    'Het lezen duurde te lang en is gestopt. Sluit andere apps en tabbladen en probeer het nog eens. Blijft het zo? Kies dan een ander bestand.',
  WorkerFailed: 'De browser kon het bestand niet lezen. Laad de pagina opnieuw en probeer het nog eens.',
  Cancelled: 'Je hebt het lezen gestopt. Kies het bestand opnieuw als je verder wilt.',
} as const

import type { help as words } from '../nl/help'
import type { TranslationOf } from '../translation'

export const help: TranslationOf<typeof words> = {
  title: 'Help',
  close: 'Back to the question',
  exampleTitle: 'An example',
  example: 'See an example',
  exampleText:
    'Three assessments of somebody who does not exist. They show what a result and growth look like.',
  version: 'Groeispiegel, version {{version}}',
  licences: 'What the app is made with, and the licences of it',
  questions: {
    title: 'Questions and answers',
    what: {
      question: 'What is Groeispiegel, and how long does it take?',
      answer:
        'With Groeispiegel (“growth mirror”) you score yourself on the {{competencies}} competencies of the ‘{{profile}}’ by {{publisher}}. Do it again later, and you see what has changed.\n\nA whole assessment takes about 15 minutes. A few clusters will do as well. You may stop at any time: your choice is kept at once, and on Home you go on at the first open question with one tap.\n\nIt is meant for learning. You get no grade and no total, and you are compared with nobody. What you see is your own view: talk about it with someone who sees you work.',
    },
    who: {
      question: 'Who sees my scores?',
      answer:
        'You are in charge of your scores. They are only on this device. We do not see them.\n\nThe same goes for everything you write. You need no account, and the app sends nothing of what you fill in to anyone. Only when you share a file yourself does somebody else see what is in it. Somebody who uses your device can open the app, though. So protect it with a passcode.\n\nDo not write down names of clients or anything that could identify them.',
    },
    levels: {
      question: 'Which level do I choose?',
      answer:
        'There are five levels: you find them below, under ‘The levels’. Choose the one that fits your work most often now, not your best or worst day. Are you in doubt between two levels? Think of a recent situation, and tick ‘I am in doubt, I want to discuss this’.\n\nThe norm is level {{norm}}, {{label}}. That is the level the profile describes. You need not be there everywhere.\n\nDo you not come across something yet in your work or placement? Choose ‘Not applicable yet’. That is not a zero and not a 1, and it does not count in the value of a cluster. Have you done it sometimes, but does it not go well yet? Then choose level 1 or 2.',
    },
    radar: {
      question: 'How do I read the radar chart?',
      answer:
        'Each line from the centre is a cluster. The centre is 0, the edge is 5. The further out a dot lies, the higher you scored that cluster on average.\n\nA solid line with filled dots is now. A dashed line with open dots is an earlier time. The dotted line is the norm: level {{norm}}. If you scored too little of a cluster, there is no dot there.\n\nRather not a picture? Choose ‘Show as a table’. It holds the same numbers.',
    },
    lower: {
      question: 'My score is lower than last time. Is that bad?',
      answer:
        'No. A lower score can also mean that you look more sharply now. Those who learn more about the profession often see better what belongs to it.\n\nIt may also be that your work has become harder, or that you have not done something for a while. Look at your notes of that time and talk about it with someone who sees you work. A small difference says little: for a cluster we call less than 0.3 ‘about the same’.',
    },
    report: {
      question: 'What is in a report?',
      answer:
        'Your scores, and beside them only what is ticked. Your active goals are ticked already, and for your trainer also what you hand in with the assignment. Your notes are not. You see the report before you share it. What looks like a name or a detail of somebody else is blackened, but the app does not recognise everything. So check it yourself.\n\nThe report is one PDF. The data are in it too. The other person can read it, and open it in Groeispiegel under Received to give their own view. That view comes back to you as a file and stands beside your scores. Whoever has the PDF can read all of it: share it only with those who may see it, or put a password on it.',
    },
    work: {
      question: 'What are evidence, plan, assignment and register for?',
      answer:
        'Under Evidence you write examples from your work. Tell what you did, without anyone being able to recognise your client.\n\nUnder Plan you choose what you want to learn, with at most three goals at a time. You put the days in your own calendar.\n\nThe assignment belongs to the basic training: step by step from scoring to a document for your trainer. You can hand it in even when something is missing.\n\nUnder Register you keep your steps to registration, and your points and hours. The app does not know the rules: you find them at Registerplein.\n\nNone of this is required.',
    },
    lost: {
      question: 'What if I get a new phone or lose my data?',
      answer:
        'Your scores and everything you wrote are only in the browser on this device. They do not move along to another device or another browser by themselves, and we cannot bring them back.\n\nIf you clear your browser data or lose your phone, everything is gone. So make a backup. That is a file that you keep yourself, preferably in another place than this device. You make it under More, ‘Backup’. On your new phone you choose ‘Put a backup back’ there.\n\nThe app also keeps a second copy by itself. With it the app repairs itself when something goes wrong in your browser. That copy is on the same device, so you still need a backup. Reports of others are in neither.\n\nHave you only deleted an assessment? You can restore it from the bin, under More, for 30 days.',
    },
  },
  levels: {
    title: 'The levels',
    caption: 'The levels and what they mean',
    value: 'Level',
    label: 'Name',
    anchor: 'What it means',
    norm: 'Level {{norm}} is the norm.',
  },
  install: {
    title: 'Put the app on your device',
    intro:
      'Groeispiegel works in your browser, also without internet once you have opened it. On your home screen it opens like an ordinary app.',
    android: 'Android, with Chrome',
    androidSteps:
      'Tap the three dots at the top right.\n\nChoose ‘Install app’ or ‘Add to home screen’.\n\nThen open the app from your home screen. What you filled in in Chrome is there too.',
    iphone: 'iPhone and iPad, with Safari',
    iphoneSteps:
      'Tap the share button (the square with the arrow up).\n\nChoose ‘Add to Home Screen’.\n\nPlease note: the app on your home screen starts empty. It does not see what you filled in in Safari. So put it on your home screen before you begin.',
    computer: 'Computer, with Chrome or Edge',
    computerSteps: 'Click the install icon at the right of the address bar, and confirm.',
  },
  keys: {
    title: 'Keys while scoring',
    intro: 'The arrows and the digits work when one of the answers has the focus.',
    arrows: 'Arrows',
    arrowsDo: 'choose another answer',
    digits: '1 to 5',
    digitsDo: 'choose that level',
    zero: '0',
    zeroDo: 'Not applicable yet',
    enter: 'Enter',
    enterDo: 'Next',
    tab: 'Tab',
    tabDo: 'to the next button or field',
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'Groeispiegel is made to meet WCAG 2.2, level AA. It has not been examined by an independent party yet.',
    statement: 'Read the accessibility statement',
  },
}

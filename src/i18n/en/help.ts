import type { help as words } from '../nl/help'
import type { TranslationOf } from '../translation'

export const help: TranslationOf<typeof words> = {
  title: 'Help',
  close: 'Back to the question',
  exampleTitle: 'An example',
  example: 'See an example',
  exampleText:
    'Three assessments by someone who does not exist. They show what a result and growth look like.',
  version: 'Groeispiegel, version {{version}}',
  licences: 'What the app is built with, and the licences',
  questions: {
    title: 'Questions and answers',
    what: {
      question: 'What is Groeispiegel, and how long does it take?',
      answer:
        'With Groeispiegel (“growth mirror”) you score yourself on the {{competencies}} competencies in the ‘{{profile}}’ by {{publisher}}. Do it again later to see what has changed.\n\nA whole assessment takes 15 to 30 minutes. You can also do just a few clusters. You can stop at any time: each choice is saved at once, and from Home one tap takes you to the first unanswered question.\n\nIt is meant for learning. There is no grade and no total, and you are not compared with anyone. What you see is your own view: discuss it with someone who sees you at work.',
    },
    who: {
      question: 'Who sees my scores?',
      answer:
        'You are in charge of your scores. They are only on this device. We do not see them.\n\nThe same goes for everything you write. You do not need an account, and the app does not send anything you fill in to anyone. Someone else only sees what is in a file when you share that file yourself. But anyone who uses your device can open the app. So protect it with a passcode.\n\nDo not include names or details that could identify $t(own:people).',
    },
    levels: {
      question: 'Which level do I choose?',
      answer:
        'There are {{levels}} levels, listed below under ‘The levels’. How to choose is above, under ‘How to score’. Unsure between two levels? Choose the lower one, and tick ‘I am unsure and want to discuss this’.\n\nThe norm is level {{norm}}, {{label}}. That is the level the profile describes. You do not have to reach it everywhere.\n\nHave you not come across something yet in your work or placement? Choose ‘{{notApplicable}}’. That is not a low level, and it does not count towards the average of a cluster. Have you done it sometimes, but not well yet? Then choose a low level.',
    },
    radar: {
      question: 'How do I read the radar chart?',
      answer:
        'Each line from the centre is a cluster. The centre is {{middle}}, the edge is {{high}}. The further out a dot is, the higher your average for that cluster.\n\nA solid line with filled dots is now. A dashed line with open dots is an earlier time. The dotted line is the norm: level {{norm}}. If you scored too little of a cluster, it has no dot.\n\nPrefer not to use a picture? Choose ‘Show as a table’. It has the same numbers.',
    },
    lower: {
      question: 'My score is lower than last time. Is that bad?',
      answer:
        'No. A lower score can also mean that you are looking more critically now. The more you learn about the profession, the better you see what it involves.\n\nYour work may also have become harder, or you may not have done something for a while. Look at your notes from that time and discuss it with someone who sees you at work. A small difference says little: for a cluster, we call less than 0.3 ‘about the same’.',
    },
    report: {
      question: 'What is in a report?',
      answer:
        'Your scores, plus only what is ticked. Your active goals are ticked already, and for your trainer also what you hand in with the assignment. Your notes are not. You see the report before you share it. What looks like a name or personal detail of someone else is blacked out, but the app does not recognise everything. So check it yourself.\n\nThe report is one PDF, with the data in it. The other person can read it, and open it in Groeispiegel under Received to give their own view. Their reply comes back to you as a file and appears next to your scores. Anyone who has the PDF can read all of it: share it only with people who may see it, or put a password on it.',
    },
    work: {
      question: 'What are evidence, plan, assignment and register for?',
      answer:
        'Under Evidence you describe situations from your work. Write what you did, without anyone being able to recognise $t(own:people).\n\nUnder Plan you choose what you want to learn, with up to three goals at a time. You can put the dates in your own calendar.\n\nIs there an assignment in your course? Step by step, it goes from scoring to a document for your trainer. You can hand it in even if something is missing.\n\nUnder Register you keep track of your steps to registration, and of your points and hours. The app does not know the rules: whoever keeps the register has them.\n\nNone of this is required.',
    },
    lost: {
      question: 'What if I get a new phone or lose my data?',
      answer:
        'Your scores and everything you wrote are only in the browser on this device. They do not move to another device or browser by themselves, and we cannot bring them back.\n\nIf you clear your browser data or lose your phone, you lose everything. So make a backup: a file that you keep yourself, preferably somewhere other than on this device. You make it under More, ‘Backup’. On your new phone, choose ‘Restore a backup’ there.\n\nThe app also keeps an automatic copy. It uses this to repair itself when something goes wrong in your browser. That copy is on the same device, so you still need a backup. Reports from others are in neither.\n\nHave you only deleted an assessment? You can restore it from the bin, under More, for 30 days.',
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
    title: 'Install the app on your device',
    intro:
      'Groeispiegel works in your browser, even without internet once you have opened it. From your home screen it opens like any other app.',
    android: 'Android, with Chrome',
    androidSteps:
      'Tap the three dots at the top right.\n\nChoose ‘Install app’ or ‘Add to home screen’.\n\nThen open the app from your home screen. What you filled in in Chrome is there too.',
    iphone: 'iPhone and iPad, with Safari',
    iphoneSteps:
      'Tap the share button (the square with the arrow pointing up).\n\nChoose ‘Add to Home Screen’.\n\nPlease note: the app on your home screen starts empty. It does not see what you filled in in Safari. So add it to your home screen before you start.',
    computer: 'Computer, with Chrome or Edge',
    computerSteps: 'Click the install icon on the right of the address bar, and confirm.',
  },
  keys: {
    title: 'Keys while scoring',
    intro: 'Go to an answer first: click it, or use Tab. Then the arrow keys and number keys work.',
    arrows: 'Arrow keys',
    arrowsDo: 'choose another answer',
    digits: '{{low}} to {{high}}',
    digitsDo: 'choose that level',
    zero: '{{key}}',
    zeroDo: '{{label}}',
    enter: 'Enter',
    enterDo: 'Next',
    tab: 'Tab',
    tabDo: 'go to the next button or field',
  },
  accessibility: {
    title: 'Accessibility',
    aim: 'Groeispiegel is made to meet WCAG 2.2, level AA. It has not been examined by an independent party yet.',
    statement: 'Read the accessibility statement',
  },
}

import type { calendar as words } from '../nl/calendar'
import type { TranslationOf } from '../translation'

export const calendar: TranslationOf<typeof words> = {
  mark: 'From Groeispiegel',
  again: {
    title: 'Reading in a newer file later?',
    text: 'Each day in the file has a fixed name and a number that goes up. A calendar that looks at these moves the day. But not every calendar does:',
    apple: 'Apple Calendar on a Mac mostly moves the days. On an iPhone or iPad a day may come twice.',
    google:
      'Google Calendar often moves the days, when you read them into the same calendar. Sometimes Google passes over what is there already. Look whether it is right.',
    outlook:
      'Outlook mostly puts the days in your calendar once more, beside the old ones. So take the old ones out first.',
    apart:
      'The easiest is a calendar apart, called Groeispiegel for instance. Read the file into that one. Is there a newer file? Then delete that calendar first and make it anew. The rest of your calendar stays as it is.',
    takeOut:
      'Do the days stand among your other appointments? Search your calendar for ‘{{mark}}’: it stands with each day. Delete the old ones and then read in the newer file. A day that you took out of your plan never leaves your calendar by itself.',
  },
}

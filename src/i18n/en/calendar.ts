import type { calendar as words } from '../nl/calendar'
import type { TranslationOf } from '../translation'

export const calendar: TranslationOf<typeof words> = {
  mark: 'From Groeispiegel',
  again: {
    title: 'Importing a newer file later?',
    text: 'Each day in the file has a fixed name and a number that goes up. A calendar that uses these moves the day. But not every calendar does:',
    apple: 'Apple Calendar on a Mac usually moves the days. On an iPhone or iPad, a day may appear twice.',
    google:
      'Google Calendar often moves the days if you import them into the same calendar. Sometimes it skips days that are already there. Check the result.',
    outlook: 'Outlook usually adds the days again, next to the old ones. So delete the old ones first.',
    apart:
      'It is easiest to use a separate calendar, called Groeispiegel for example. Import the file into that one. When there is a newer file, delete that calendar first and create it again. The rest of your calendar stays as it is.',
    takeOut:
      'Are the days mixed with your other appointments? Search your calendar for ‘{{mark}}’, which appears with each day. Delete the old ones, then import the newer file. A day that you removed from your plan never leaves your calendar by itself.',
  },
}

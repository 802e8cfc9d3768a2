import type { assessments as words } from '../nl/assessments'
import type { TranslationOf } from '../translation'

export const assessments: TranslationOf<typeof words> = {
  list: {
    title: 'Assessments',
    intro: 'All your assessments on this device, the newest at the top.',
    empty: 'You have no assessments yet. After your first one you will find it here.',
    new: 'New assessment',
    open: 'In progress: {{answered}} of {{of}}',
    correction: 'Correction in progress (version {{version}}): {{answered}} of {{of}}',
    sealed: 'Finished',
    sealedVersion: 'Finished, version {{version}}',
    part_one: '{{count}} of the {{of}} clusters',
    part_other: '{{count}} of the {{of}} clusters',
    otherName: '{{name}} (from another device)',
    other:
      'The same assessment, filled in differently on another device. Both are kept; delete what you do not need.',
    otherAlone:
      'This one came from another device. The other side of this assessment is no longer among yours.',
    resume: 'Continue',
    resumeCorrection: 'Continue correcting',
    result: 'See the result',
    remove: 'Delete',
    bin_one: 'Bin ({{count}} assessment)',
    bin_other: 'Bin ({{count}} assessments)',
  },
  remove: {
    title: 'Delete this assessment?',
    text: '{{name}} goes to the bin. You can restore it there until the end of {{until}}.',
    scores_one: 'This goes with it: {{count}} answer.',
    scores_other: 'This goes with it: {{count}} answers.',
    notes_one: 'And {{count}} note.',
    notes_other: 'And {{count}} notes.',
    correction: 'The correction that you are working on goes with it too.',
    versions: 'All {{count}} finished versions go with it.',
    confirm: 'Move to the bin',
    done: '{{name}} is in the bin.',
    undone: '{{name}} is back among your assessments.',
  },
  drop: {
    title: 'Throw this correction away?',
    text: 'What you changed in the correction goes away. The finished assessment stays as it was.',
    confirm: 'Do not correct',
    cancel: 'Go on correcting',
    failed: 'The correction is still there',
  },
  bin: {
    title: 'Bin',
    intro:
      'Deleted assessments stay here for at least {{days}} days. After that they disappear from this device for good.',
    empty: 'The bin is empty.',
    toList: 'Go to your assessments',
    binnedOn: 'Deleted on {{date}}',
    keptUntil: 'Stays here until the end of {{date}}',
    restore: 'Restore',
    restored: '{{name}} is back among your assessments.',
    destroy: 'Delete for good',
  },
  destroy: {
    title: 'Delete this assessment for good?',
    text: '{{name}} disappears from this device, with all its scores and notes. You cannot undo this.',
    confirm: 'Delete for good',
    done: '{{name}} has been deleted for good.',
  },
  failed: { title: 'That did not work' },
}

/**
 * The columns of a competency framework as Moodle writes and reads it, in their order (`list_required_headers` in
 * tool_lpimportcsv's framework_importer). Moodle goes by the order, and translates what stands above them.
 */
export const moodleColumns = [
  { name: 'parentidnumber', heading: 'Parent ID number' },
  { name: 'idnumber', heading: 'ID number' },
  { name: 'shortname', heading: 'Short name' },
  { name: 'description', heading: 'Description' },
  { name: 'descriptionformat', heading: 'Description format' },
  { name: 'scalevalues', heading: 'Scale values' },
  { name: 'scaleconfiguration', heading: 'Scale configuration' },
  { name: 'ruletype', heading: 'Rule type (optional)' },
  { name: 'ruleoutcome', heading: 'Rule outcome (optional)' },
  { name: 'ruleconfig', heading: 'Rule config (optional)' },
  { name: 'relatedidnumbers', heading: 'Cross-referenced competency ID numbers' },
  { name: 'exportid', heading: 'Exported ID (optional)' },
  { name: 'isframework', heading: 'Is framework' },
  { name: 'taxonomies', heading: 'Taxonomy' },
] as const

/** Most characters of a short name and of an id number: the rest Moodle cuts off. */
export const shortNameLength = 100

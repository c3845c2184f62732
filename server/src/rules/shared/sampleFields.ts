/** The fields of a small good message in today's layout, in their order. */
const FIELDS = {
  level: 'UNCLASSIFIED',
  number: 'MRN: 06 HELSINKI 1837',
  date: 'Date/DTG: Dec 20, 2006 / 201145Z DEC 06',
  from: 'From: AMEMBASSY HELSINKI',
  action: 'Action: WASHDC, SECSTATE ROUTINE',
  info: 'Info: OSLO, AMEMBASSY ROUTINE',
  eo: 'E.O.: 12958',
  tags: 'TAGS: PREL, SCUL, FI',
  captions: 'Captions: SIPDIS',
  reference: null,
  pass: null,
  subject: 'Subject: City Library Opens with a Road-Safety Seminar',
  text:
    '\n1. (U) The new city library opened with a seminar on road safety.\n' +
    '\n2. (U) The librarian rang a bicycle bell.\n',
  signature: 'Signature: EXAMPLE',
  closing: 'UNCLASSIFIED',
} as const;

export type FieldChanges = Readonly<Partial<Record<keyof typeof FIELDS, string | null>>>;

/** A message of the labelled layout with these fields (and carets) in place of its own. */
export function sampleFields(changes: FieldChanges = {}): string {
  const lines = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) => {
    const changed = changes[name];
    return changed === undefined ? FIELDS[name] : changed;
  });
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}

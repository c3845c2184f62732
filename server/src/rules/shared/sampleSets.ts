import { sampleRecord } from './sampleTelegram';

const SETS = {
  msgid: 'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//',
  subj: 'SUBJ/LIBRARY HOURS//',
  references: 'REF/A/DOC/BASE LIBRARY/12DEC05//',
  narrative: "AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//",
  contact: 'POC/J. EXAMPLE/LT/BASE LIBRARY/TEL: 555-0100//',
  declassification: null,
  text: 'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n2.  BRING A CARD.//',
} as const;

/** The lines of the sample's sets as they are to read instead; null leaves one out. */
export type SetChanges = Readonly<Partial<Record<keyof typeof SETS, string | null>>> & {
  /** The line of the level and the subject code. */
  readonly classification?: string;
};

/** A small good record message with these lines among its sets, for the examples of rules about sets. */
export function sampleSets({ classification, ...changes }: SetChanges = {}): string {
  const lines = { ...SETS, ...changes };
  const sets = (Object.keys(SETS) as (keyof typeof SETS)[])
    .map((name) => lines[name])
    .filter((line) => line !== null);
  return sampleRecord({
    ...(classification ? { classification } : {}),
    text: `NAVADMIN 001/06\n\n${sets.join('\n')}`,
  });
}

/** The numbers of years that lines of real messages spell out. */
const NUMBERS: Readonly<Record<string, number>> = {
  FIVE: 5,
  TEN: 10,
  FIFTEEN: 15,
  TWENTY: 20,
  'TWENTY-FIVE': 25,
  'TWENTY FIVE': 25,
  TWENTYFIVE: 25,
  THIRTY: 30,
};

/** The number of years of `TEN YEARS`, `25 YEARS`, `20 YRS.`; undefined for anything else. */
export function yearsInWords(text: string): number | undefined {
  const match = /^(\d{1,2}|[A-Z]+(?:[- ][A-Z]+)?)[ -]Y(?:EA)?RS?\.?$/i.exec(text.trim());
  const number = match?.[1]?.toUpperCase();
  if (!number) return undefined;
  return /^\d/.test(number) ? Number(number) : NUMBERS[number];
}

/** `None`, `Never`, `Permanent`, `Indefinite`, or what a form has in the place: nothing that names a time. */
export function isIndefinite(text: string): boolean {
  return /^(?:NONE|NEVER|PERMANENT(?:LY)?|INDEFINITE(?:LY)?|X{3,20}|TBD|MM\/DD\/YY(?:YY)?|YYYY\/?MM\/?DD)\.?$/i.test(
    text.trim(),
  );
}

/** `Subject to treaty or international agreement requirements`, which was never an instruction. */
export function isTreaty(text: string): boolean {
  return /^SUBJECT TO (?:A )?(?:TREATY|INTERNATIONAL AGREEMENT)/i.test(text);
}

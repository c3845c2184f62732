import type { Cable } from '../../model/cable';
import { stationOf } from '../../vocabulary/routing';
import { placeIn, samePlace } from '../../vocabulary/tagLookup';
import { type TagSystem, tagSystemFor } from '../../vocabulary/tagSystems';
import type { TagEntry } from '../../vocabulary/tagTable';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { pladOf } from '../shared/addressList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

const OTHER: Readonly<Record<TagSystem, TagSystem>> = {
  'tags-1974': 'genc-2024',
  'fips-10-4': 'genc-2024',
  'genc-2024': 'fips-10-4',
};

export const tagNamesAnotherPlace = defineRule({
  name: 'tag-names-another-place',
  element: 'tags',
  summary: 'A TAG means another country on this date than the one that the subject names',
  why: 'Sixty-nine codes changed their country when the list changed. CH was China in the 2000s and is Switzerland today. Where the subject or the post names the country that the code means in the other list, the other list was most likely looked at.',
  source:
    'Computed from 5 FAH-3 H-414 (2024) and FIPS 10-4; TAGS handbook TL:TAGS-1 (1974) section 9',
  ids: ['GEO-2'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      tags: 'TAGS: PREL, SCUL, CH\n                  ^^',
      subject: 'SUBJECT: SWITZERLAND LENDS THE LIBRARY A BICYCLE',
    }),
    sampleFields({
      tags: 'TAGS: PREL, SCUL, SG\n                  ^^',
      subject: 'Subject: Singapore Lends the Library a Bicycle',
    }),
  ],
  good: [
    sampleTelegram({
      tags: 'TAGS: PREL, SCUL, CH',
      subject: 'SUBJECT: CHINA AND SWITZERLAND LEND THE LIBRARY A BICYCLE',
    }),
    sampleTelegram({
      tags: 'TAGS: PREL, SCUL, SZ',
      subject: 'SUBJECT: SWITZERLAND LENDS THE LIBRARY A BICYCLE',
    }),
  ],
  check(cable, report, context) {
    const { date } = cable;
    if (!date) return;
    const system = tagSystemFor(date, context.tagSystem);
    const tags = listedTags(cable, context);
    const places = new Set(tags.flatMap(({ entry }) => entry?.place ?? []));
    let said: string | undefined;
    for (const { tag, code, kind, entry } of tags) {
      if (kind !== 'known' || entry?.kind !== 'place') continue;
      const other = placeIn(code, OTHER[system]);
      if (!other || other.place === entry.place) continue;
      said ??= namesIn(cable);
      if (!says(said, other) || says(said, entry)) continue;
      const right = samePlace(other, system);
      // The country has its own TAG on the line already, so this one stands for another.
      if (!right || places.has(right.place ?? -1)) continue;
      report({
        span: tag.span,
        message: `${code} is ${entry.name} in ${date.year}, but the message names ${other.name}, which is ${right.code}.`,
        fixes: () => [suggest(`Write ${right.code}`, tag.span, right.code)],
      });
    }
  },
});

/** The subject and the originator's post, as words in capitals between single blanks. */
function namesIn(cable: Cable): string {
  const [from] = cable.addresses.from;
  const post = from ? stationOf(pladOf(cable, from) ?? '') : undefined;
  const words = `${cable.subject?.text.value ?? ''} ${post ?? ''}`.toUpperCase();
  return ` ${words
    .replace(/'S\b/g, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim()} `;
}

function says(said: string, { name, otherNames }: TagEntry): boolean {
  return [name ?? '', ...otherNames].some((one) => {
    const plain = one
      .toUpperCase()
      .replace(/\([^()]*\)|,[\s\S]*/g, '')
      .replace(/[^A-Z]+/g, ' ')
      .trim();
    return plain.length > 3 && said.includes(` ${plain} `);
  });
}

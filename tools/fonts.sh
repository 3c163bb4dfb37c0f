#!/usr/bin/env bash
# Makes the fonts of the public pages anew: Source Sans 3 and Source Serif 4 (SIL Open Font License 1.1), cut to what the pages write.
# Needs npm, and pyftsubset with brotli (Debian: fonttools python3-brotli). Run it from anywhere; it writes server/src/main/resources/assets.
# Each face is four files, of which a browser fetches those that a page has letters of (unicode-range in chancery.css):
#   latin, cyrillic            English and Russian letters, figures, the marks that both use, letters of State names in English
#   latin-more, cyrillic-more  the other letters, for names and citations in other languages
set -euo pipefail

assets=$(cd "$(dirname "$0")/../server/src/main/resources/assets" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @fontsource/source-sans-3@5.3.1 @fontsource/source-serif-4@5.3.1 >/dev/null

latin=U+0020-007E,U+00A0,U+00A7,U+00AB,U+00B7,U+00BB,U+00E3,U+00E7,U+00E9,U+00ED,U+00F4,U+00FC,U+2010-2014,U+2018-201E,U+2026,U+203A,U+2191,U+2193,U+2212
cyrillic=U+0401,U+0410-044F,U+0451,U+2116
latin_more=U+00A1-00A6,U+00A8-00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00E2,U+00E4-00E6,U+00E8,U+00EA-00EC,U+00EE-00F3,U+00F5-00FB,U+00FD-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2020-2022,U+2030,U+2032-2033,U+2039,U+20AC,U+2122,U+2215
cyrillic_more=U+0301,U+0400,U+0402-040F,U+0450,U+0452-045F,U+0490-0491

# The kept names are the copyright notice and the licence; the fonts are changed, so they do not carry the reserved name.
cut() {
  pyftsubset "$1" --unicodes="$2" --layout-features=ccmp,kern,locl,lnum,mark,tnum --name-IDs=0,13,14 --no-hinting --desubroutinize \
    --flavor=woff2 --output-file="$3"
}

for family in sans-3 serif-4; do
  rm -rf package
  tar xzf fontsource-source-$family-*.tgz
  cp package/LICENSE "$assets/source-$family.OFL"
  for weight in 400 600; do
    for part in latin cyrillic; do
      source=package/files/source-$family-$part-$weight-normal.woff2
      more=${part}_more
      cut "$source" "${!part}" "$assets/${family%-*}-$part-$weight.woff2"
      cut "$source" "${!more}" "$assets/${family%-*}-$part-more-$weight.woff2"
    done
  done
done

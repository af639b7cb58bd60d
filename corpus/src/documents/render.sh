#!/bin/sh
# Renders the sample documents from the sources beside this script into ../../documents, and writes their gold files here.
#
# Debian packages (bookworm; also in the order of what they are for):
#   python3 poppler-utils                                   always
#   texlive-latex-recommended texlive-latex-extra texlive-fonts-recommended texlive-lang-english   report, white paper, letter
#   chromium fonts-liberation                               response, newsletter
#   libreoffice-writer                                      memo
#   libjpeg-turbo-progs img2pdf                             scan
#   qpdf                                                    checks that the broken file is broken
#
# usage: render.sh [NAME...]      all documents, or only those (then metadata.json stays as it is)
# CHROMIUM names the browser if it is not "chromium". Dates and identifiers are fixed: the same versions of these packages
# give the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/documents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
export LC_ALL=C.UTF-8 TZ=UTC
mkdir -p "$out"

for tool in python3 pdftotext pdftoppm pdflatex "${CHROMIUM:-chromium}" soffice cjpeg img2pdf qpdf; do
  command -v "$tool" >/dev/null || { echo "render.sh: $tool is missing; the head of this script lists the packages" >&2; exit 1; }
done

# builds, writes NAME.gold.json and metadata.json, and checks every block of the gold against the pages
python3 "$here/build.py" "$here" "$out" "$work" "$@"
[ $# -eq 0 ] || { [ "$*" = letter-minister-to-chair-scan ] || exit 0; }

# the scan: pictures of a letter, no text layer
letter=letter-minister-to-chair-scan
pdftoppm -r 110 -gray "$work/$letter.pdf" "$work/letter"
n=0
for page in "$work"/letter-*.pgm; do
  python3 "$here/noise.py" $n <"$page" | cjpeg -grayscale -quality 48 -optimize >"$page.jpg"
  n=$((n + 1))
done
img2pdf --imgsize 110dpix110dpi --creationdate 2026-06-11T09:00:00 --moddate 2026-06-11T09:00:00 --producer "Kestrel MFP 4410 (sample)" \
  -o "$out/$letter.pdf" "$work"/letter-*.pgm.jpg
PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 python3 -c 'import build, sys; build.fix_dates(sys.argv[1], (2026, 6, 11))' "$out/$letter.pdf"
[ -z "$(pdftotext "$out/$letter.pdf" - | tr -d '\f\n ')" ] || { echo "the scan has text" >&2; exit 1; }

# the broken file: the white paper cut off before its page tree, so that no reader can rebuild it
broken=truncated-annual-statement
head -c 9000 "$out/renewing-rolling-stock-white-paper.pdf" >"$out/$broken.pdf"
if pdfinfo "$out/$broken.pdf" >/dev/null 2>&1 || qpdf --check "$out/$broken.pdf" >/dev/null 2>&1; then
  echo "the broken file opens" >&2; exit 1
fi

ls -l "$out"

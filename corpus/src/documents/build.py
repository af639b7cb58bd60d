#!/usr/bin/env python3
"""Renders the sample documents of this folder and writes their gold files.

usage:  build.py SOURCE_DIR OUT_DIR WORK_DIR [NAME...]

Every document is one file NAME.txt in a light markup (README.md describes it). From it come the document itself and
NAME.gold.json: the gold is made from the markup, never from what an extractor reads out of the document. Only the page
on which a block starts and ends comes from the renderer: LaTeX writes it for each block; for the others the block's own
words are looked up in the pages. A last step checks every block against the pages. Standard library only.
"""
import calendar
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
import unicodedata

CHROMIUM = os.environ.get("CHROMIUM", "chromium")


# ---------------------------------------------------------------------------------------------- markup → blocks

class Doc:
    def __init__(self, name):
        self.name = name
        self.meta = {}
        self.blocks = []      # dicts: kind, text (inline markup), and what the kind needs
        self.notes = []
        self.labels = {}      # label -> printed number of the paragraph
        self.recs = {}        # label -> number in the list of conclusions


INLINE = re.compile(r"\^\{(?P<mark>\d+)\}|\^\[(?P<note>(?:[^\[\]]|\[[^\]]*\])*)\]|(?P<b>\*\*)|(?P<i>\*)|~(?P<sub>[^~]+)~"
                    r"|@@(?P<link>[^|@]+)\|(?P<url>[^@]+)@@")


def runs(text):
    """inline markup -> list of (style, text); style is '', 'b', 'i', 'bi', 'sub', 'mark', 'note', 'link'"""
    out, bold, ital, last = [], False, False, 0

    def style():
        return ("b" if bold else "") + ("i" if ital else "")

    for m in INLINE.finditer(text):
        if m.start() > last:
            out.append((style(), text[last:m.start()]))
        last = m.end()
        if m["mark"]:
            out.append(("mark", m["mark"]))
        elif m["note"] is not None:
            out.append(("note", m["note"]))
        elif m["b"]:
            bold = not bold
        elif m["i"]:
            ital = not ital
        elif m["sub"]:
            out.append(("sub", m["sub"]))
        elif m["link"]:
            out.append(("link", (m["link"], m["url"])))
    if last < len(text):
        out.append((style(), text[last:]))
    assert not bold and not ital, "unclosed emphasis: " + text[:80]
    return out


def bold_text(text):
    return "".join(t if s in ("b", "bi") else "~%s~" % t if s == "sub" and bold else ""
                   for bold, (s, t) in with_bold(runs(text))).strip()


def with_bold(rs):
    bold = False
    for s, t in rs:
        if s in ("", "i", "b", "bi"):
            bold = "b" in s
        yield bold, (s, t)


def parse(path):
    doc = Doc(os.path.splitext(os.path.basename(path))[0])
    chunks = [c.strip("\n") for c in re.split(r"\n\s*\n", open(path, encoding="utf-8").read()) if c.strip()]
    B = doc.blocks
    chapter = para = 0
    paras = {}
    for c in chunks:
        if c.startswith("@meta"):
            for line in c.split("\n"):
                k, _, v = line[len("@meta "):].partition("=")
                doc.meta[k.strip()] = v.strip()
            para = int(doc.meta.get("parastart", 1)) - 1
            chapter = int(doc.meta.get("chapterstart", 1)) - 1
            continue
        if c.startswith("| "):
            rows = [[x.strip() for x in line.strip().strip("|").split("|")] for line in c.split("\n")]
            B.append({"kind": "table", "rows": rows})
            continue
        if re.match(r"\([a-z]+\) |- ", c):
            items = re.split(r"\n(?=\([a-z]+\) |- )", c)
            for it in items:
                n, _, t = it.replace("\n", " ").partition(" ")
                B.append({"kind": "li", "n": None if n == "-" else n, "text": t})
            continue
        c = c.replace("\n", " ")
        if c.startswith("@"):
            name, _, arg = c[1:].partition(" ")
            B.append({"kind": name, "text": arg})
        elif c.startswith("#"):
            m = re.match(r"(#+)(\*?) (.*)", c)
            b = {"kind": "h", "level": len(m[1]), "text": m[3], "n": None}
            if len(m[1]) == 1 and not m[2] and doc.meta.get("numbering") in ("continuous", "chapter"):
                chapter += 1
                b["n"] = str(chapter)
                if doc.meta["numbering"] == "chapter":
                    para = 0
            B.append(b)
        elif c.startswith("+"):
            m = re.match(r"\+(?:\{([\w-]+)\})? (.*)", c)
            para += 1
            n = "%d.%d" % (chapter, para) if doc.meta.get("numbering") == "chapter" else str(para)
            B.append({"kind": "np", "n": n, "text": m[2], "label": m[1]})
            if m[1]:
                doc.labels[m[1]] = n
        elif c.startswith("> "):
            B.append({"kind": "quote", "text": c[2:]})
        else:
            B.append({"kind": "p", "text": c})
    doc.labels["lastpara"] = str(para)
    expand(doc)
    return doc


def expand(doc):
    """fills in the list of conclusions, and the references to paragraph numbers"""
    out, group, groups = [], None, []
    for b in doc.blocks:
        if b["kind"] == "h" and b["level"] == 1:
            group = (b["text"], [])
            groups.append(group)
        if b["kind"] == "np" and b.get("label") and "**" in b["text"]:
            group[1].append(b)
    n = 0
    doc.conclusions = []
    for b in doc.blocks:
        if b["kind"] != "conclusions":
            out.append(b)
            continue
        out.append({"kind": "h", "level": 1, "text": "Conclusions and recommendations", "n": None})
        for title, items in groups:
            if items:
                out.append({"kind": "h", "level": 2, "text": title, "n": None, "notoc": True})
            for it in items:
                n += 1
                doc.recs[it["label"]] = str(n)
                words = bold_text(it["text"])
                doc.conclusions.append((it["label"], str(n), it["n"], words))
                out.append({"kind": "np", "n": str(n), "text": "%s (Paragraph %s)" % (words, it["n"]),
                            "points_to": it["n"], "label": None})
    doc.blocks = out


def resolve(doc, others):
    """{para:x} {rec:x} {lastpara} of this document, {report.para:x} and @reprint of another, {page:x} of a later pass"""
    rep = others.get(doc.meta.get("reprints"))
    out = []
    for b in doc.blocks:
        if b["kind"] == "reprint":
            label, n, para, words = next(c for c in rep.conclusions if c[0] == b["text"])
            out.append({"kind": "h", "level": 2, "n": None, "notoc": True, "cls": "rech",
                        "text": "Committee’s recommendation %s (paragraph %s)" % (n, para)})
            out.append({"kind": "p", "cls": "reprint", "text": "**" + words + "**",
                        "reprints": {"file": rep.meta["out"], "paragraph": para, "listed_as": n}})
        else:
            out.append(b)
    doc.blocks = out

    def sub(m):
        k, _, v = m[1].partition(":")
        if k == "lastpara":
            return doc.labels["lastpara"]
        if k == "para":
            return doc.labels[v]
        if k == "rec":
            return doc.recs[v]
        if k == "report.para":
            return rep.labels[v]
        if k == "report.rec":
            return rep.recs[v]
        if k == "page":
            return str(doc.pages_of.get(v, "4"))
        raise KeyError(m[1])

    doc.pages_of = getattr(doc, "pages_of", {})
    for b in doc.blocks:
        if "text" in b:
            b["src"] = b.get("src", b["text"])
            b["text"] = re.sub(r"\{((?:report\.)?(?:para|rec|page|lastpara)(?::[\w-]+)?)\}", sub, b["src"])


# ---------------------------------------------------------------------------------------------- blocks → gold

NOT_GOLD = {"pagebreak", "main", "box", "endbox", "fur", "jump", "html", "div", "enddiv", "rule"}
AS_CAP = {"c", "by", "pull", "photo", "fig", "table_caption", "table", "code", "attr"}


def plain(text):
    """inline markup -> (text without note marks, [[mark, offset]], [notes])"""
    x, marks, notes = "", [], []
    for s, t in runs(text):
        if s == "mark":
            marks.append([t, len(x)])
        elif s == "note":
            marks.append([None, len(x)])
            notes.append(t)
        elif s == "link":
            x += t[0]
        else:
            x += t
    return x, marks, notes


def gold_blocks(doc):
    """numbers the notes and gives every block its gold records, in reading order"""
    note_no = int(doc.meta.get("notestart", 1)) - 1
    out = []
    section, carried = None, None
    endnotes = []

    def add(b, t, n, text, **kw):
        nonlocal note_no
        x, marks, notes = plain(text)
        g = {"t": t, "n": n, "x": re.sub(r"\s+", " ", x).strip(), "m": marks, "id": "b%04d" % len(out)}
        g.update(kw)
        out.append(g)
        b.setdefault("gold", []).append(g)
        later = []
        for mk in marks:
            if mk[0] is None:
                note_no += 1
                mk[0] = str(note_no)
                later.append((str(note_no), notes.pop(0)))
        b["note_numbers"] = [n for n, _ in later]
        for nn, nt in later:
            xx, _, _ = plain(nt)
            ng = {"t": "note", "n": nn, "x": re.sub(r"\s+", " ", xx).strip(), "m": [], "id": None, "src": nt}
            b.setdefault("notes", []).append(ng)
            if doc.meta.get("notes") == "end":
                endnotes.append(ng)
            else:
                ng["id"] = "b%04d" % len(out)
                out.append(ng)
        return g

    for b in doc.blocks:
        k = b["kind"]
        b.pop("gold", None)
        b.pop("notes", None)
        if k in NOT_GOLD:
            if k == "box" and b["text"]:
                add(b, "cap", None, b["text"])
            continue
        if k == "h" or k in ("h0", "h1", "part", "contd"):
            if k == "h" and b["level"] == 1 or k in ("part", "h1") or k == "h0" and doc.meta["backend"] == "text":
                section = b["text"]
            carried = None
            add(b, "h", b.get("n"), b["text"])
        elif k == "toc":
            add(b, "h", None, "Contents")
            for e in toc_entries(doc):
                g = add(b, "toc", None, " ".join(x for x in (e["n"], e["text"], e["page"]) if x))
                e["id"] = g["id"]
        elif k == "np":
            carried = b["n"]
            add(b, "p", b["n"], b["text"], section=section, owner=b["n"], **({"points_to": b["points_to"]} if "points_to" in b else {}))
        elif k == "li":
            add(b, "li", b["n"], b["text"], section=section, owner=carried)
        elif k in ("p", "quote", "stand", "imprint", "sign", "src"):
            more = {"reprints": b["reprints"]} if "reprints" in b else {}
            add(b, "cap" if k == "src" else "p", None, b["text"], section=section, owner=carried if k in ("p", "quote") else None, **more)
        elif k == "wit":
            who, q = [t.strip() for t in b["text"].split("|")]
            add(b, "p", None, who)
            add(b, "p", None, q)
        elif k == "ev":
            n, t = [t.strip() for t in b["text"].split("|")]
            add(b, "li", n, t)
        elif k == "table" and "rows" in b:
            for row in b["rows"]:
                for cell in row:
                    add(b, "cell", None, cell)
        elif k == "chart":
            for pair in b["text"].split():
                y, _, v = pair.partition(":")
                add(b, "cell", None, y)
                add(b, "cell", None, v)
        elif k == "endnote":
            n, _, t = b["text"].partition(" ")
            add(b, "note", n, t)
        elif k == "notes":
            add(b, "h", None, b["text"])
            for ng in endnotes:
                ng["id"] = "b%04d" % len(out)
                out.append(ng)
                b["gold"].append(ng)
        elif k in AS_CAP:
            text = b["text"].partition(" ")[2] if k == "c" else b["text"]
            add(b, "cap", None, text)
        else:
            raise ValueError("unknown directive @" + k)
    doc.gold = out
    return out


def toc_entries(doc):
    if not hasattr(doc, "toc"):
        doc.toc = []
        for b in doc.blocks:
            deep = 2 if doc.meta.get("toc") != "1" else 1
            if (b["kind"] == "h" and b["level"] <= deep and not b.get("notoc")) or b["kind"] == "part":
                doc.toc.append({"n": b.get("n") or "", "text": b["text"], "level": b.get("level", 1), "page": "00", "block": b})
    return doc.toc


# ---------------------------------------------------------------------------------------------- LaTeX

TEX = {"\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
       "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "·": r"\textperiodcentered{}"}


def tex(s):
    return "".join(TEX.get(ch, ch) for ch in s)


def tex_inline(text, notes=()):
    notes = list(notes)
    out = []
    for s, t in runs(text):
        if s == "note":
            ng = notes.pop(0)
            out.append(r"\footnote[%s]{\pcs{%s}%s\pce{%s}}" % (ng["n"], ng["id"], tex_inline(t), ng["id"]))
        elif s == "mark":
            out.append(r"\textsuperscript{%s}" % t)
        elif s == "sub":
            out.append(r"\textsubscript{%s}" % tex(t))
        elif s == "link":
            out.append(tex(t[0]))
        elif s == "b":
            out.append(r"\textbf{%s}" % tex(t))
        elif s == "i":
            out.append(r"\emph{%s}" % tex(t))
        elif s == "bi":
            out.append(r"\textbf{\emph{%s}}" % tex(t))
        else:
            out.append(tex(t))
    return "".join(out)


def tex_body(doc):
    o = []
    prev = None
    for b in doc.blocks:
        k, g = b["kind"], (b.get("gold") or [{}])[0]
        i = g.get("id", "")
        t = tex_inline(b["text"], b.get("notes", ())) if "text" in b and k not in ("c", "wit", "ev", "chart", "endnote") else ""
        span = r"\pcs{%s}%s\pce{%s}" % (i, t, i)
        if prev == "li" and k != "li":
            o.append(r"\pcendlist")
        if k == "c":
            style, _, ct = b["text"].partition(" ")
            o.append(r"\pcc%s{\pcs{%s}%s\pce{%s}}" % (style, i, tex_inline(ct), i))
        elif k == "pagebreak":
            o.append(r"\clearpage")
        elif k == "main":
            o.append(r"\pcmain")
        elif k == "h":
            name = ["", "pchapter", "psection", "psubsection"][b["level"]]
            o.append("\\%s{%s}{%s}{%s}" % (name, b["n"] or "", t, i))
        elif k == "part":
            o.append("\\pchapter{}{%s}{%s}" % (t, i))
        elif k in ("h0",):
            o.append(r"\phzero{%s}{%s}" % (t, i))
        elif k == "np":
            o.append(r"\npar{%s}{%s}{%s}{%s}" % (b["n"], t, i, "c" if "points_to" in b else "b"))
        elif k in ("p", "imprint", "sign", "src", "quote", "stand", "attr"):
            o.append(r"\pc%s{%s}" % ({"p": "p", "imprint": "imprint", "sign": "sign", "src": "src", "quote": "quote",
                                      "stand": "p", "attr": "src"}[k], span))
        elif k == "fur":
            o.append(r"\pcfur{%s}" % t)
        elif k == "li":
            o.append(r"\pcli{%s}{%s}" % (b["n"] or r"\textbullet", span))
        elif k == "box":
            o.append("\\begin{pcbox}\\pcboxtitle{%s}" % span)
        elif k == "endbox":
            o.append(r"\end{pcbox}")
        elif k == "toc":
            gs = b["gold"]
            o.append(r"\pctochead{Contents}{%s}" % gs[0]["id"])
            for e in toc_entries(doc):
                o.append(r"\pctoc%s{%s}{%s}{%s}{%s}" % ("abc"[e["level"] - 1], e["n"], tex_inline(e["text"]), e["page"], e["id"]))
            o.append(r"\clearpage")
        elif k == "table" and "rows" in b:
            o.append(tex_table(b))
        elif k == "table":
            o.append(r"\pctablecap{%s}" % span)
        elif k == "fig":
            o.append(r"\pcfig{%s}" % span)
        elif k == "chart":
            gs = list(b["gold"])
            o.append(r"\begin{pcchart}")
            for pair in b["text"].split():
                y, _, v = pair.partition(":")
                a, c = gs.pop(0), gs.pop(0)
                o.append(r"\pcbar{\pcs{%s}%s\pce{%s}}{%.1f}{\pcs{%s}%s\pce{%s}}" %
                         (a["id"], y, a["id"], int(v.replace(",", "")) / 36.0 + 0.3, c["id"], v, c["id"]))
            o.append(r"\end{pcchart}")
        elif k == "wit":
            who, q = [x.strip() for x in b["text"].split("|")]
            g1, g2 = b["gold"]
            o.append(r"\pcwit{\pcs{%s}%s\pce{%s}}{\pcs{%s}%s\pce{%s}}" %
                     (g1["id"], tex(who), g1["id"], g2["id"], tex(q), g2["id"]))
        elif k == "ev":
            n, x = [x.strip() for x in b["text"].split("|")]
            o.append(r"\pcli{%s}{\pcs{%s}%s\pce{%s}}" % (n, i, tex(x), i))
        prev = k if k != "ev" else "li"
    return "\n\n".join(o)


def tex_table(b):
    rows = b["rows"]
    ncol = len(rows[0])
    num = [all(re.match(r"[\d.,]+$|n/a$", r[c]) for r in rows[1:]) for c in range(ncol)]
    width = [max(max(len(r[c]) for r in rows[1:]) * 1.0, len(max(rows[0][c].split(), key=len)) + 2, 7) for c in range(ncol)]
    if any(num):
        width = [w if num[c] else max(w, 24) for c, w in enumerate(width)]
        width = [max(w, 12) for w in width]
    total = sum(width)
    spec = "".join(r">{\%s\arraybackslash}p{%.3f\linewidth}" % ("raggedleft" if num[c] else "raggedright", 0.90 * width[c] / total)
                   for c in range(ncol))
    gs = list(b["gold"])
    o = [r"\begin{center}\small\begin{tabular}{%s}\hline" % spec]
    for ri, r in enumerate(rows):
        cells = []
        for cell in r:
            g = gs.pop(0)
            s = r"\pcs{%s}%s\pce{%s}" % (g["id"], tex_inline(cell), g["id"])
            cells.append(r"\textbf{%s}" % s if ri == 0 else s)
        o.append(" & ".join(cells) + (r" \\ \hline" if ri == 0 else r" \\"))
    o.append(r"\hline\end{tabular}\end{center}")
    return "\n".join(o)


def build_latex(doc, src, out, work):
    d = os.path.join(work, doc.name)
    os.makedirs(d, exist_ok=True)
    tmpl = open(os.path.join(src, "templates", doc.meta["template"]), encoding="utf-8").read()
    tmpl = tmpl.replace("%%COMMON%%", open(os.path.join(src, "templates", "common.tex"), encoding="utf-8").read())
    env = dict(os.environ, SOURCE_DATE_EPOCH=str(calendar.timegm((*fixed_date(doc), 9, 0, 0))), FORCE_SOURCE_DATE="1", TZ="UTC")
    last = None
    for _ in range(5):
        gold_blocks(doc)
        open(os.path.join(d, "doc.tex"), "w", encoding="utf-8").write(tmpl.replace("%%BODY%%", tex_body(doc)))
        r = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "doc.tex"], cwd=d, env=env,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if r.returncode:
            sys.exit(doc.name + ": pdflatex failed\n" + r.stdout.decode("latin-1")[-3000:])
        start, end, label = {}, {}, {}
        for line in open(os.path.join(d, "doc.pos"), encoding="utf-8"):
            w, i, page, lab = (line.split() + [""])[:4]
            (start if w == "s" else end).setdefault(i, int(page))
            label[int(page)] = lab
        for g in doc.gold:
            g["p"], g["pe"] = start[g["id"]], end[g["id"]]
        if hasattr(doc, "toc"):
            for e in doc.toc:
                e["page"] = label[e["block"]["gold"][0]["p"]]
        state = (sorted(start.items()), [e["page"] for e in getattr(doc, "toc", [])])
        if state == last:
            break
        last = state
    else:
        sys.exit(doc.name + ": page numbers do not settle")
    doc.labels_of_pages = {p: (l if l and not l.isupper() else None) for p, l in label.items()}
    shutil.copyfile(os.path.join(d, "doc.pdf"), out)


# ---------------------------------------------------------------------------------------------- HTML

def esc(s):
    return html.escape(s, quote=False)


PATTERNS = {}


def hyphenated(text, before, doc):
    """The text with line-end hyphens. Debian's chromium has no patterns, so TeX's British ones give soft hyphens first;
    once it is seen where the lines end, the words broken there get a real hyphen and the others none."""
    soft = soft_hyphens(text)
    if doc.line_ends is None:
        return soft
    out, seen = [], before
    parts = soft.split("\u00ad")
    for k, part in enumerate(parts):
        out.append(part)
        seen += letters(part)
        after = letters("".join(parts[k + 1:]))[:3]
        if k < len(parts) - 1 and any(seen.endswith(pre) or (len(seen) >= 8 and pre.endswith(seen)) for pre, post in doc.line_ends if post == after):
            out.append("-")
            doc.hyphens += 1
    return "".join(out)


def soft_hyphens(text):
    if not PATTERNS:
        f = subprocess.run(["kpsewhich", "--format=other text files", "hyph-en-gb.pat.txt"], stdout=subprocess.PIPE).stdout.decode().strip()
        f = f or "/usr/share/texlive/texmf-dist/tex/generic/hyph-utf8/patterns/txt/hyph-en-gb.pat.txt"
        for pat in open(f, encoding="utf-8").read().split():
            PATTERNS[re.sub(r"\d", "", pat)] = [int(d or 0) for d in re.split(r"[^\d]", pat)]

    def word(m):
        w = "." + m[0].lower() + "."
        points = [0] * (len(w) + 1)
        for i in range(len(w)):
            for j in range(i + 1, min(i + 12, len(w)) + 1):
                for k, v in enumerate(PATTERNS.get(w[i:j], ())):
                    points[i + k] = max(points[i + k], v)
        return "".join(("\u00ad" if 3 <= k <= len(m[0]) - 3 and points[k + 1] % 2 else "") + ch for k, ch in enumerate(m[0]))

    return re.sub(r"[A-Za-z]{7,}", word, text)


def html_inline(text, doc, b=None):
    notes = list((b or {}).get("notes", ()))
    style = doc.meta.get("notestyle", "sup")
    out, sofar = [], ""

    def mark(n):
        if style == "brackets":
            return '<sup><a href="#footnote-%s" id="ref-%s">[%s]</a></sup>' % (n, n, n)
        return '<sup class="fn">%s</sup>' % n

    for s, t in runs(text):
        if s == "note":
            out.append(mark(notes.pop(0)["n"]))
        elif s == "mark":
            out.append(mark(t))
        elif s == "sub":
            out.append("<sub>%s</sub>" % esc(t))
        elif s == "link":
            out.append('<a href="%s">%s</a>' % (html.escape(t[1]), esc(t[0])))
        else:
            x = esc(hyphenated(t, sofar, doc) if doc.meta.get("hyphenate") == "yes" and b and b["kind"] in ("p", "li") else t)
            sofar += letters(t)
            if "i" in s:
                x = "<em>%s</em>" % x
            if "b" in s:
                x = "<strong>%s</strong>" % x
            out.append(x)
    return "".join(out)


def html_body(doc):
    o = []
    open_list = None
    for b in doc.blocks:
        k = b["kind"]
        t = html_inline(b["text"], doc, b) if "text" in b and k not in ("c", "html") else ""
        kind = None
        if k == "li":
            kind = "ol" if b["n"] else "ul"
        if open_list and kind != open_list:
            o.append("</%s>" % open_list)
            open_list = None
        if kind and not open_list:
            o.append("<%s%s>" % (kind, ' class="alpha"' if kind == "ol" else ""))
            open_list = kind
        if k == "li":
            if b["n"]:
                o.append('<li><span class="n">%s</span> %s</li>' % (b["n"], t))
            else:
                o.append("<li>%s</li>" % t)
        elif k == "c":
            style, _, ct = b["text"].partition(" ")
            o.append('<p class="c c-%s">%s</p>' % (style, html_inline(ct, doc)))
        elif k == "h":
            n = ('<span class="n">%s</span> ' % b["n"]) if b.get("n") else ""
            lv = b["level"] + int(doc.meta.get("hshift", 0))
            o.append('<h%d%s>%s%s</h%d>' % (lv, ' class="%s"' % b["cls"] if b.get("cls") else "", n, t, lv))
        elif k == "html":
            o.append(b["text"])
        elif k == "h1":
            o.append('<h1 class="entry-title">%s</h1>' % t)
        elif k in ("h0", "contd"):
            o.append('<h3 class="%s">%s</h3>' % (k, t))
        elif k == "np":
            if doc.meta.get("glued"):
                o.append('<p class="para" id="para-%s"><a class="num" href="#para-%s">%s.</a>%s</p>' % (b["n"], b["n"], b["n"], t))
            else:
                o.append('<p class="np"><span class="n">%s.</span> %s</p>' % (b["n"], t))
        elif k == "p":
            o.append('<p%s>%s</p>' % (' class="%s"' % b["cls"] if b.get("cls") else "", t))
        elif k == "quote":
            o.append("<blockquote><p>%s</p></blockquote>" % t)
        elif k == "pull":
            o.append('<aside class="pull">%s</aside>' % t)
        elif k == "box":
            o.append('<div class="box"><p class="boxtitle">%s</p>' % t)
        elif k == "endbox":
            o.append("</div>")
        elif k == "div":
            o.append('<div class="%s">' % b["text"])
        elif k == "enddiv":
            o.append("</div>")
        elif k == "rule":
            o.append("<hr>")
        elif k == "photo":
            o.append('<figure><div class="pic p%d"></div><figcaption>%s</figcaption></figure>' % (len(o) % 3, t))
        elif k == "pagebreak":
            o.append('<div class="pagebreak"></div>')
        elif k in ("by", "stand", "jump", "fur", "imprint", "sign", "src", "attr"):
            o.append('<p class="%s">%s</p>' % (k, t))
        elif k == "table" and "rows" in b:
            o.append("<table>")
            for ri, r in enumerate(b["rows"]):
                tag = "th" if ri == 0 else "td"
                o.append("<tr>" + "".join("<%s>%s</%s>" % (tag, html_inline(c, doc), tag) for c in r) + "</tr>")
            o.append("</table>")
        elif k == "table":
            o.append('<p class="tablecap">%s</p>' % t)
        elif k == "notes":
            o.append('<section class="footnotes"><h2>%s</h2>' % t)
            for ng in b["gold"][1:]:
                nt = html_inline(ng["src"], doc)
                if doc.meta.get("notestyle") == "brackets":
                    o.append('<p id="footnote-%s"><a href="#ref-%s">%s</a> %s</p>' % (ng["n"], ng["n"], ng["n"], nt))
                elif doc.meta.get("backend") == "html":
                    o.append('<p id="fn%s">%s. %s <a class="back" href="#top" aria-label="Back to the text">↩</a></p>' % (ng["n"], ng["n"], nt))
                else:
                    o.append('<p class="en"><span class="n">%s</span> %s</p>' % (ng["n"], nt))
            o.append("</section>")
        else:
            raise ValueError("html: @" + k)
    if open_list:
        o.append("</%s>" % open_list)
    return "\n".join(o)


def build_html(doc, src, out, work):
    gold_blocks(doc)
    tmpl = open(os.path.join(src, "templates", doc.meta["template"]), encoding="utf-8").read()
    open(out, "w", encoding="utf-8").write(tmpl.replace("%%BODY%%", html_body(doc)))
    for g in doc.gold:
        g["p"] = g["pe"] = None


def pdf_pages(path):
    r = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if r.returncode:
        return None
    return r.stdout.decode("utf-8").split("\f")[:-1]


def broken_words(path, end):
    """(letters before, letters after) of every word broken at a line end"""
    xml = subprocess.run(["pdftotext", "-bbox", path, "-"], stdout=subprocess.PIPE).stdout.decode("utf-8")
    words = [(float(m[1]), html.unescape(m[2])) for m in re.finditer(r'<word xMin="[^"]*" yMin="([^"]*)"[^>]*>([^<]*)</word>', xml)]
    out, seen = [], ""
    for (y, w), (y2, nxt) in zip(words, words[1:] + [(0, "")]):
        seen += letters(w)
        if w.endswith(end) and abs(y2 - y) > 3 and letters(nxt):
            out.append((seen[-24:], letters(nxt)[:3]))
    return out


def fixed_date(doc):
    """the moment at which a document says it was made: nine in the morning of the date that it bears"""
    return [int(x) for x in (doc.meta["date"] + "-16").split("-")[:3]]


def fix_dates(path, date):
    """the same bytes on every run: dates and file identifiers are overwritten in place, length kept"""
    data = open(path, "rb").read()
    ident = hashlib.md5(os.path.basename(path).encode()).hexdigest().encode()
    data = re.sub(rb"\(D:\d{14}", b"(D:%04d%02d%02d090000" % tuple(date), data)
    data = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]+)(>\s*<)([0-9A-Fa-f]+)(>)",
                  lambda m: m[1] + (ident * 2)[:len(m[2])] + m[3] + (ident * 2)[:len(m[4])] + m[5], data)
    data = re.sub(rb"(/DocChecksum\s*/)([0-9A-Fa-f]+)", lambda m: m[1] + b"0" * len(m[2]), data)
    data = re.sub(rb"<xmp:CreateDate>[^<]{19}", b"<xmp:CreateDate>%04d-%02d-%02dT09:00:00" % tuple(date), data)
    open(path, "wb").write(data)


def build_chromium(doc, src, out, work):
    d = os.path.join(work, doc.name)
    os.makedirs(d, exist_ok=True)
    tmpl = open(os.path.join(src, "templates", doc.meta["template"]), encoding="utf-8").read()
    doc.line_ends, hyphenate = None, doc.meta.get("hyphenate") == "yes"
    for _ in range(5):
        gold_blocks(doc)
        doc.hyphens = 0
        page = os.path.join(d, "doc.html")
        open(page, "w", encoding="utf-8").write(tmpl.replace("%%BODY%%", html_body(doc)))
        pdf = os.path.join(d, "doc.pdf")
        prof = os.path.join(d, "profile")
        shutil.rmtree(prof, ignore_errors=True)
        flags = ["--disable-pdf-tagging"] if doc.meta.get("tagged") == "no" else []
        subprocess.run([CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--user-data-dir=" + prof, "--no-pdf-header-footer",
                        *flags, "--print-to-pdf=" + pdf, "file://" + os.path.abspath(page)],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=True)
        locate(doc, pdf_pages(pdf))
        found = {}
        for b in doc.blocks:
            if b["kind"] == "contd":
                found[b["text"].split(":")[0].lower().replace(" ", "-")] = b["gold"][0]["p"]
        if hyphenate and doc.line_ends is not None:
            n = len(broken_words(pdf, "-"))
            if n != doc.hyphens:
                sys.exit("%s: %d hyphens set, %d at line ends" % (doc.name, doc.hyphens, n))
        if found == doc.pages_of and (not hyphenate or doc.line_ends is not None):
            break
        if hyphenate and found == doc.pages_of:
            doc.line_ends = broken_words(pdf, "\u00ad\u2010")
        doc.pages_of = found
        resolve(doc, {})
    shutil.rmtree(prof, ignore_errors=True)
    shutil.copyfile(pdf, out)
    fix_dates(out, fixed_date(doc))
    first = int(doc.meta.get("firstlabel", 1))
    doc.labels_of_pages = {p + 1: (str(p + 1) if p + 1 >= first else None) for p in range(len(pdf_pages(out)))}


# ---------------------------------------------------------------------------------------------- finding pages

def letters(s):
    return "".join(ch for ch in unicodedata.normalize("NFKC", s).lower() if ch.isalnum() and not ch.isdigit())


def tight(s):
    return "".join(ch for ch in unicodedata.normalize("NFKC", s).lower() if ch.isalnum())


def locate(doc, pages):
    """p and pe of every block by looking for its own first and last words; blocks mostly follow each other"""
    L = [letters(p) for p in pages]
    T = [re.sub(r"\s+", " ", p) for p in pages]
    cur = 0
    for g in doc.gold:
        x = letters(g["x"])
        if len(x) < 6:
            hits = [p for p in range(cur, len(pages)) if re.search(r"(?<!\w)%s(?!\w)" % re.escape(g["x"]), T[p])]
            g["p"] = g["pe"] = hits[0] + 1 if hits else None
            if not hits:
                sys.exit("%s: not found: %s" % (doc.name, g["x"]))
            continue
        for size in (32, 20, 12):
            hits = [p for p in range(len(pages)) if x[:size] in L[p]]
            later = [p for p in hits if p >= cur]
            if hits:
                break
        if not hits:
            sys.exit("%s: not found: %s" % (doc.name, g["x"][:80]))
        whole = [p for p in later if x in L[p]]
        p = whole[0] if whole else (later or hits)[0]
        pe = p
        if x not in L[p]:
            for size in (32, 20, 12):
                ends = [q for q in range(p, min(p + 3, len(pages))) if x[-size:] in L[q]]
                if ends:
                    pe = ends[0] if x[:size] != x[-size:] else p
                    break
        g["p"], g["pe"] = p + 1, pe + 1
        if g["t"] != "note":
            cur = p


def verify(doc, path):
    """every block of the gold stands on the pages that the gold names, word for word"""
    pages = pdf_pages(path)
    L = [letters(p) for p in pages]
    T = [tight(p) for p in pages]
    bad, loose = [], 0
    prev = 1
    for g in doc.gold:
        x = letters(g["x"])
        if g["t"] in ("h", "p", "li", "cap", "toc") and x:
            if g["p"] < prev:
                bad.append(("page goes back", g))
            prev = g["p"]
        if not x:
            if tight(g["x"]) not in T[g["p"] - 1]:
                bad.append(("not on page", g))
            continue
        p, e = g["p"] - 1, g["pe"] - 1
        if p == e and x in L[p]:
            continue
        if p != e and any(L[p].find(x[:k]) >= 0 and L[e].find(x[k:]) >= 0 for k in range(1, len(x))):
            continue
        # words may be interrupted by a box, a pull quote or a column: first and last words must be there
        words = [letters(w) for w in g["x"].split() if letters(w)]
        if "".join(words[:3]) in L[p] and "".join(words[-3:]) in L[e] and \
                sum(w in L[p] or w in L[e] for w in words) == len(words):
            loose += 1
            continue
        bad.append(("words differ", g))
    for why, g in bad:
        print("  %s: %s p%s-%s: %s" % (doc.name, why, g["p"], g["pe"], g["x"][:90]), file=sys.stderr)
    want = sum(len(letters(g["x"])) for g in doc.gold)
    have = sum(len(s) for s in L)
    print("%-42s %2d pages, %4d blocks, %d loose, %d bad; gold is %.1f %% of the letters" %
          (os.path.basename(path), len(pages), len(doc.gold), loose, len(bad), 100.0 * want / have))
    return not bad


def verify_text(doc, path):
    raw = open(path, "rb").read().decode(doc.meta.get("encoding", "utf-8"))
    if path.endswith(".html"):
        raw = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"(?s)<(script|style)\b.*?</\1>", "", raw)))
    L, at, bad = letters(raw), 0, 0
    for g in doc.gold:
        x = letters(g["x"])
        k = L.find(x, at)
        if k < 0:
            bad += 1
            print("  %s: not found in order: %s" % (doc.name, g["x"][:90]), file=sys.stderr)
        elif g["t"] != "note" or doc.meta.get("notes") == "end":
            at = k
    print("%-42s %4d blocks, %d bad; gold is %.1f %% of the letters" %
          (os.path.basename(path), len(doc.gold), bad, 100.0 * sum(len(letters(g["x"])) for g in doc.gold) / len(L)))
    return not bad


# ---------------------------------------------------------------------------------------------- plain text

def build_text(doc, src, out, work):
    gold_blocks(doc)
    o = []

    def wrap(t, first="", rest=""):
        return textwrap.fill(re.sub(r"\s+", " ", t), 72, initial_indent=first, subsequent_indent=rest,
                             break_long_words=False, break_on_hyphens=False)

    def text(b):
        s = ""
        for st, t in runs(b["text"]):
            s += "[%s]" % t if st == "mark" else t[0] if st == "link" else t
        return s

    for b in doc.blocks:
        k = b["kind"]
        if k == "code":
            o.append(b["text"].rjust(72))
        elif k == "c":
            o.append(wrap(b["text"].partition(" ")[2]))
        elif k == "h0":
            o.append(wrap(text(b)))
        elif k == "np":
            ind = "    " if doc.meta.get("hang") else ""
            o.append(wrap(text(b), (b["n"] + ".").ljust(4), ind))
        elif k == "li":
            o.append(wrap(text(b), "    " + (b["n"] or "-") + " ", "    " + " " * (len(b["n"] or "-") + 1)))
        elif k == "quote":
            o.append(wrap(text(b), "      ", "      "))
        elif k == "endnote":
            n, _, t = b["text"].partition(" ")
            o.append(wrap(t, "[%s] " % n, "    "))
        elif k == "pagebreak":
            o.append("")
        else:
            o.append(wrap(text(b)))
    eol = "\r\n" if doc.meta.get("encoding") == "cp1252" else "\n"
    data = ("\n\n".join(o) + "\n").replace("\n", eol)
    open(out, "wb").write(data.encode(doc.meta.get("encoding", "utf-8")))
    for g in doc.gold:
        g["p"] = g["pe"] = None


# ---------------------------------------------------------------------------------------------- LibreOffice

def odt_inline(text, doc, b=None):
    notes = list((b or {}).get("notes", ()))
    out = []
    for s, t in runs(text):
        if s == "note":
            ng = notes.pop(0)
            out.append('<text:note text:id="ftn%s" text:note-class="footnote"><text:note-citation>%s</text:note-citation>'
                       '<text:note-body><text:p text:style-name="Footnote">%s</text:p></text:note-body></text:note>' %
                       (ng["n"], ng["n"], odt_inline(t, doc)))
        elif s == "sub":
            out.append('<text:span text:style-name="Sub">%s</text:span>' % esc(t))
        elif s in ("b", "bi", "i"):
            out.append('<text:span text:style-name="%s">%s</text:span>' % ({"b": "Bold", "i": "Ital", "bi": "Bold"}[s], esc(t)))
        else:
            out.append(esc(t[0] if s == "link" else t))
    return "".join(out)


def build_odt(doc, src, out, work):
    gold_blocks(doc)
    d = os.path.join(work, doc.name)
    os.makedirs(d, exist_ok=True)
    o, in_list = [], False
    for b in doc.blocks:
        k = b["kind"]
        if in_list and k != "li":
            o.append("</text:list>")
            in_list = False
        t = odt_inline(b["text"], doc, b) if "text" in b and k != "c" else ""
        if k == "c":
            style, _, ct = b["text"].partition(" ")
            o.append('<text:p text:style-name="C_%s">%s</text:p>' % (style, odt_inline(ct, doc)))
        elif k == "h":
            o.append('<text:h text:style-name="Heading_20_%d" text:outline-level="%d">%s</text:h>' % (b["level"], b["level"], t))
        elif k == "li":
            if not in_list:
                o.append('<text:list text:style-name="Bullets">')
                in_list = True
            o.append('<text:list-item><text:p text:style-name="Text_20_body">%s</text:p></text:list-item>' % t)
        elif k == "quote":
            o.append('<text:p text:style-name="Quotations">%s</text:p>' % t)
        elif k == "table" and "rows" in b:
            o.append('<table:table table:name="T"><table:table-column table:number-columns-repeated="%d"/>' % len(b["rows"][0]))
            for ri, r in enumerate(b["rows"]):
                row = '<table:table-row>%s</table:table-row>' % "".join(
                    '<table:table-cell table:style-name="Cell" office:value-type="string"><text:p text:style-name="%s">%s</text:p></table:table-cell>'
                    % ("CellHead" if ri == 0 else "CellText", odt_inline(c, doc)) for c in r)
                o.append("<table:table-header-rows>%s</table:table-header-rows>" % row if ri == 0 else row)
            o.append("</table:table>")
        elif k == "table":
            o.append('<text:p text:style-name="Caption">%s</text:p>' % t)
        elif k in ("p", "src", "sign"):
            o.append('<text:p text:style-name="Text_20_body">%s</text:p>' % t)
        else:
            raise ValueError("odt: @" + k)
    if in_list:
        o.append("</text:list>")
    tmpl = open(os.path.join(src, "templates", doc.meta["template"]), encoding="utf-8").read()
    open(os.path.join(d, "doc.fodt"), "w", encoding="utf-8").write(tmpl.replace("%%BODY%%", "\n".join(o)))
    prof = os.path.abspath(os.path.join(d, "profile"))
    flt = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
    env = dict(os.environ, SOURCE_DATE_EPOCH=str(calendar.timegm((*fixed_date(doc), 9, 0, 0))), TZ="UTC")
    subprocess.run(["soffice", "-env:UserInstallation=file://" + prof, "--headless", "--convert-to", flt, "--outdir", d,
                    os.path.join(d, "doc.fodt")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=180, env=env)
    shutil.rmtree(prof, ignore_errors=True)
    shutil.copyfile(os.path.join(d, "doc.pdf"), out)
    fix_dates(out, fixed_date(doc))
    pages = pdf_pages(out)
    locate(doc, pages)
    doc.labels_of_pages = {p + 1: str(p + 1) for p in range(len(pages))}


# ---------------------------------------------------------------------------------------------- metadata and pinpoints

def sentences(x):
    parts, last = [], 0
    for m in re.finditer(r"[.?!][”’]?\s+(?=[A-Z“‘])", x):
        head = x[last:m.end()].strip()
        if re.search(r"\b(Dr|Mr|Ms|No|p|pp|para|paras|cf|ch)\.$", head):
            continue
        parts.append((last, head))
        last = m.end()
    parts.append((last, x[last:].strip()))
    return [(a, s) for a, s in parts if s]


def pinpoints(doc, pages):
    L = [letters(p) for p in pages] if pages else None
    body = [g for g in doc.gold if g["t"] in ("p", "li") and g.get("section", "") is not None]
    cand = []
    for gi, g in enumerate(body):
        for a, s in sentences(g["x"]):
            if not 50 <= len(s) <= 320 or "Pincite" in s or not re.search(r"[.?!;:”’)]$", s):
                continue
            s2 = re.sub(r" \(Paragraph [\d.]+\)$", "", s)
            p, pe = g["p"], g["pe"]
            if p and p != pe:
                x = letters(s2)
                if x in L[p - 1]:
                    pe = p
                elif x in L[pe - 1]:
                    p = pe
                elif not any(x[:k] in L[p - 1] and x[k:] in L[pe - 1] for k in range(8, len(x) - 7)):
                    continue
            q = {"quote": s2, "paragraph": g.get("owner"), "page_index": p,
                 "page_label": doc.labels_of_pages.get(p) if p else None,
                 "spans_page": bool(p and p != pe)}
            if g.get("points_to"):
                q["list"] = "Conclusions and recommendations"
                q["points_to"] = g["points_to"]
            if "reprints" in g:
                q["reprints"] = g["reprints"]
            twice = [h for h in doc.gold if letters(s2) in letters(h["x"])]
            if len(twice) > 1:
                q["occurrence"] = twice.index(g) + 1
            feature = "span" if q["spans_page"] else "list" if g.get("points_to") else "li" if g["t"] == "li" else \
                "continued" if g["n"] is None and g.get("owner") else "mark" if any(a < m[1] < a + len(s) for m in g["m"]) else "plain"
            cand.append((feature, gi, q))
    seen, out = set(), []
    for want, share in (("span", 2), ("continued", 2), ("li", 1), ("list", 2), ("mark", 1), ("plain", 12)):
        c = [x for x in cand if x[0] == want]
        take = min(share, 12 - len(out), len(c))
        for j in range(take):
            f, gi, q = c[(2 * j + 1) * len(c) // (2 * take)]
            if q["quote"] not in seen:
                seen.add(q["quote"])
                out.append((gi, q))
    return [q for _, q in sorted(out, key=lambda t: t[0])]


def entry(doc, out):
    m = doc.meta
    pdf = out.endswith(".pdf")
    pages = pdf_pages(out) if pdf else None
    e = {"file": os.path.basename(out), "kind": m.get("kind") or None}
    for k in ("title", "body", "house", "session", "number", "isbn", "date", "url"):
        e[k] = m.get(k) or None
    e["numbering"] = m.get("numbering", "none")
    e["pages"] = len(pages) if pdf else None
    if pdf:
        e["page_labels"] = [doc.labels_of_pages.get(p + 1) for p in range(len(pages))]
    e["pinpoints"] = pinpoints(doc, pages) if m.get("scan") != "yes" else []
    return e


def write_gold(doc, path, pages):
    blocks = []
    for g in doc.gold:
        b = {"t": g["t"], "n": g["n"], "p": g["p"], "pe": g["pe"], "x": g["x"]}
        if g["m"]:
            b["m"] = g["m"]
        if "reprints" in g:
            b["reprints"] = g["reprints"]
        blocks.append(b)
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"id": %s, "method": "source", "pages": %s, "blocks": [\n' % (json.dumps(doc.name), json.dumps(pages)))
        f.write(",\n".join(json.dumps(b, ensure_ascii=False) for b in blocks))
        f.write("\n]}\n")


BUILD = {"latex": build_latex, "chromium": build_chromium, "html": build_html, "text": build_text, "odt": build_odt}


def main():
    src, outdir, work = sys.argv[1:4]
    only = sys.argv[4:]
    names = sorted(f[:-4] for f in os.listdir(src) if f.endswith(".txt"))
    docs = {n: parse(os.path.join(src, n + ".txt")) for n in names}
    ok, entries = True, []
    for n in names:
        doc = docs[n]
        if only and n not in only:
            continue
        resolve(doc, docs)
        scan = doc.meta.get("scan") == "yes"
        out = os.path.join(work if scan else outdir, doc.meta["out"])
        BUILD[doc.meta["backend"]](doc, src, out, work)
        ok &= verify(doc, out) if out.endswith(".pdf") else verify_text(doc, out)
        pages = len(pdf_pages(out)) if out.endswith(".pdf") else None
        write_gold(doc, os.path.join(src, n + (".ocr-gold.json" if scan else ".gold.json")), pages)
        entries.append(entry(doc, out))
    for f in (() if only else ("truncated-annual-statement.pdf",)):
        entries.append({"file": f, "kind": None, "unreadable": True, "pinpoints": []})
    if not only:
        entries.sort(key=lambda e: e["file"])
        with open(os.path.join(src, "metadata.json"), "w", encoding="utf-8") as f:
            json.dump(entries, f, ensure_ascii=False, indent=1)
            f.write("\n")
    sys.exit(0 if ok else "the gold and the documents differ")


if __name__ == "__main__":
    main()

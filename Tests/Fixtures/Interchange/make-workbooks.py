"""Makes the workbooks that the tests of the spreadsheet reader read: good ones and ones that must be refused.

    python3 make-workbooks.py

Written with the standard library alone, so that nothing of the program's own library is in them. The bomb inflates to more
than the reader's limit of 128 MB.
"""

import pathlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

BOOK = f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>'
RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
STYLES = f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
STRINGS = f'<sst xmlns="{MAIN}"><si><t>node</t></si><si><t>left</t></si><si><r><t>rig</t></r><r><t>ht</t></r></si><si><t>judgment</t></si><si><t>price</t><rPh sb="0" eb="1"><t>yomi</t></rPh></si><si><t>a1</t></si><si><t> a2 </t></si></sst>'


def cells(value):
    head = "".join(f'<c r="{c}2" t="s"><v>{i}</v></c>' for i, c in enumerate("ABCD"))
    row = '<c r="A3" t="s"><v>4</v></c><c t="s"><v>5</v></c><c r="C3" t="s"><v>6</v></c>' + value
    return f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2">{head}</row><row>{row}</row></sheetData></worksheet>'


def write(name, parts, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(HERE / name, "w", compression) as archive:
        for path, text in parts:
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), text, compress_type=compression)


def parts(value='<c r="D3"><v>0.5</v></c>', **changes):
    all_parts = {
        "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELS, "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": STRINGS, "xl/worksheets/sheet1.xml": cells(value),
    }
    for path, text in changes.pop("replacing", {}).items():
        all_parts[path] = text
    return [(path, text) for path, text in all_parts.items() if text is not None]


SHEET = "xl/worksheets/sheet1.xml"
write("good.xlsx", parts())
write("text.xlsx", parts('<c r="D3" t="str"><f>"1"&amp;"/2"</f><v>1/2</v></c>'))
write("prefixed.xlsx", parts(replacing={SHEET: cells('<c r="D3"><v>0.5</v></c>').replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")}))
write("date.xlsx", parts('<c r="D3" s="1"><v>46143</v></c>'))
write("failure.xlsx", parts('<c r="D3" t="e"><v>#DIV/0!</v></c>'))
write("bad-cell.xlsx", parts('<c r="D9"><v>1</v></c>'))
write("broken.xlsx", parts(replacing={SHEET: cells("<c")}))
write("missing-part.xlsx", parts(replacing={SHEET: None}))
write("no-book.xlsx", parts(replacing={"xl/workbook.xml": None}))
LAUGHS = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
write("entities.xlsx", parts(replacing={SHEET: LAUGHS + cells('<c r="D3" t="str"><v>&j;</v></c>')}))
write("outside.xlsx", parts(replacing={SHEET: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + cells('<c r="D3" t="str"><v>&x;</v></c>')}))
write("utf16.xlsx", parts(replacing={SHEET: cells('<c r="D3"><v>1</v></c>').encode("utf-16")}))
write("utf7.xlsx", parts(replacing={SHEET: '<?xml version="1.0" encoding="UTF-7"?>' + cells('<c r="D3"><v>1</v></c>')}))
write("upwards.xlsx", parts() + [("xl/../../evil.xml", "x")])
write("absolute.xlsx", parts() + [("/etc/evil.xml", "x")])
write("twice.xlsx", parts() + [("XL/workbook.xml", BOOK)])
write("link-up.xlsx", parts(replacing={"xl/_rels/workbook.xml.rels": RELS.replace("worksheets/", "../../worksheets/")}))
write("many.xlsx", parts() + [(f"xl/media/{i}", "") for i in range(2001)])
write("bomb.xlsx", parts(replacing={SHEET: cells("") .replace("</row></sheetData>", " " * (129 << 20) + "</row></sheetData>")}))
write("other.xlsx", parts(replacing={"xl/sharedStrings.xml": STRINGS.replace("<t>node</t>", "<t>nodes</t>")}))
write("merged.xlsx", parts(replacing={SHEET: cells('<c r="D3"><v>0.5</v></c>').replace("</sheetData>", '</sheetData><mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A3:A5"/><mergeCell ref="C3:E3"/><mergeCell ref="D3:F3"/></mergeCells>')}))

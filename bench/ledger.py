# The other side of ledger.mjs: the same rows, widths, heights and formats, written by xlsxwriter.
import json, resource, sys, time
from datetime import date

with open(sys.argv[1], encoding='utf-8') as file:
    sheaf = json.load(file)
cpu, wall = time.process_time(), time.perf_counter()

import xlsxwriter  # noqa: E402  civic's import is counted too

FORMATS = {'day': 'yyyy-mm-dd', 'money': '#,##0.00', 'rate': '0.0%'}
DIVISORS = {'money': 100, 'rate': 1000}
TONES = {
    'good': {'num_format': '"√ "@', 'bg_color': '#E2EFDA'},
    'shaky': {'num_format': '"△ "@', 'bg_color': '#FFF2CC', 'bold': True},
    'bad': {'num_format': '"× "@', 'bg_color': '#F8CBAD', 'bold': True},
    'open': {'num_format': '"○ "@', 'bg_color': '#DDEBF7'},
    'aside': {'num_format': '"— "@'},
}


def width_of(text):
    return sum(2 if ord(character) > 0x2E80 else 1 for character in text)


table = sheaf['tables'][0]
columns = [{'key': '', 'title': '序号', 'form': 'count', 'width': 5}] + table['columns']
book = xlsxwriter.Workbook(sys.argv[2], {'strings_to_formulas': False, 'strings_to_urls': False})
sheet = book.add_worksheet(table['title'])
made = {}


def style(**more):
    key = tuple(sorted(more.items()))
    if key not in made:
        made[key] = book.add_format({'font_name': '宋体', 'font_size': 11, 'valign': 'vcenter', **more})
    return made[key]


def body(form, align, **more):
    own = {'num_format': FORMATS[form]} if form in FORMATS else {}
    return style(border=1, align=align, text_wrap=align == 'left', **{**own, **more})


last = len(columns) - 1
for row, text in enumerate([sheaf['town'] + ' · ' + table['title'], '；'.join(sheaf['headed']), '填报单位：']):
    sheet.merge_range(row, 0, row, last, text, style(text_wrap=True, bold=row == 0))
widths = []
for i, column in enumerate(columns):
    width = max(column['width'], width_of(column['title'])) + 2 + (3 if 'tones' in column else 0)
    widths.append(width)
    sheet.set_column(i, i, width)
    sheet.write_string(3, i, column['title'], style(border=1, bold=True, align='center', bg_color='#E7E6E6'))
at = {column['key']: i for i, column in enumerate(columns)}
letters = [xlsxwriter.utility.xl_col_to_name(i) for i in range(len(columns))]
tones = [dict(column.get('tones', [])) for column in columns]
left = [body(column['form'], 'left') for column in columns]
right = [body(column['form'], 'right') for column in columns]
toned = {tone: body('text', 'left', **look) for tone, look in TONES.items()}


def write(row, cells, bold):
    lines = 1
    for i, value in enumerate(cells):
        form = columns[i]['form']
        if value is None:
            sheet.write_blank(row, i, None, left[i])
        elif isinstance(value, str):
            if form == 'day':
                sheet.write_datetime(row, i, date.fromisoformat(value), left[i])
                continue
            lines = max(lines, -(-width_of(value) // max(1, widths[i] - 1)))
            tone = tones[i].get(value)
            sheet.write_string(row, i, value, toned[tone] if tone else left[i])
        else:
            figure = value / DIVISORS.get(form, 1)
            format_ = body(form, 'right', bold=True) if bold else right[i]
            if 'share' in columns[i]:
                n, d = (letters[at[key]] + str(row + 1) for key in columns[i]['share'])
                sheet.write_formula(row, i, f'=IF({d}=0,"",ROUNDDOWN({n}/{d},3))', format_, figure)
            elif bold and columns[i].get('sum'):
                sheet.write_formula(row, i, f'=SUM({letters[i]}5:{letters[i]}{row})', format_, figure)
            else:
                sheet.write_number(row, i, figure, format_)
    sheet.set_row(row, min(lines, 25) * 16 + 2)


for i, cells in enumerate(table['rows']):
    write(4 + i, [i + 1, *cells], False)
write(4 + len(table['rows']), [None, *table['total']], True)
sheet.autofilter(3, 0, 3 + len(table['rows']), last)
sheet.freeze_panes(4, 0)
sheet.repeat_rows(3)
sheet.set_landscape()
sheet.set_paper(9)
sheet.fit_to_pages(1, 0)
sheet.set_footer('&C第 &P 页 共 &N 页')
book.close()
rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({'cpu': (time.process_time() - cpu) * 1000, 'wall': (time.perf_counter() - wall) * 1000, 'rss': rss}))

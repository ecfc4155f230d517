# A side of ledger.mjs: `ledger.py ROWS.tsv OUT.xlsx`, the file of ledger-file.mjs written by xlsxwriter.
import sys
from datetime import date

import xlsxwriter

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


def lines():
    with open(sys.argv[1], encoding='utf-8') as file:
        for line in file:
            yield line.rstrip('\n').split('\t')


def column(title, form, width, is_summed='0', *share):
    return {'title': title, 'form': form, 'width': int(width), 'sum': is_summed == '1', 'share': [int(i) for i in share]}


head, columns, states = None, [column('序号', 'count', 5)], {}
for kind, *cells in lines():
    if kind == 'head':
        head = cells
    elif kind == 'column':
        columns.append(column(*cells[1:]))
    elif kind == 'state':
        states[cells[0]] = cells[1]
    else:
        break
town, title, headed, size = head
book = xlsxwriter.Workbook(sys.argv[2], {'strings_to_formulas': False, 'strings_to_urls': False})
sheet = book.add_worksheet(title)
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
for row, text in enumerate([town + ' · ' + title, headed, '填报单位：']):
    sheet.merge_range(row, 0, row, last, text, style(text_wrap=True, bold=row == 0))
widths = []
for i, column in enumerate(columns):
    width = max(column['width'], width_of(column['title'])) + 2 + (3 if column['form'] == 'state' else 0)
    widths.append(width)
    sheet.set_column(i, i, width)
    sheet.write_string(3, i, column['title'], style(border=1, bold=True, align='center', bg_color='#E7E6E6'))
letters = [xlsxwriter.utility.xl_col_to_name(i) for i in range(len(columns))]
left = [body(column['form'], 'left') for column in columns]
right = [body(column['form'], 'right') for column in columns]
toned = {tone: body('text', 'left', **look) for tone, look in TONES.items()}


def write(row, cells, bold):
    lines = 1
    for i, value in enumerate(cells):
        form, share = columns[i]['form'], columns[i]['share']
        if value == '':
            sheet.write_blank(row, i, None, left[i])
        elif form == 'day':
            sheet.write_datetime(row, i, date.fromisoformat(value), left[i])
        elif form in ('text', 'state'):
            lines = max(lines, -(-width_of(value) // max(1, widths[i] - 1)))
            tone = states.get(value) if form == 'state' else None
            sheet.write_string(row, i, value, toned[tone] if tone else left[i])
        else:
            figure = float(value) / DIVISORS.get(form, 1)
            format_ = body(form, 'right', bold=True) if bold else right[i]
            if share:
                n, d = (letters[at] + str(row + 1) for at in share)
                sheet.write_formula(row, i, f'=IF({d}=0,"",ROUNDDOWN({n}/{d},3))', format_, figure)
            elif bold and columns[i]['sum']:
                sheet.write_formula(row, i, f'=SUM({letters[i]}5:{letters[i]}{row})', format_, figure)
            else:
                sheet.write_number(row, i, figure, format_)
    sheet.set_row(row, min(lines, 25) * 16 + 2)


row = 4
for kind, *cells in lines():
    if kind in ('row', 'total'):
        write(row, ['' if kind == 'total' else row - 3, *cells], kind == 'total')
        row += 1
sheet.autofilter(3, 0, 3 + int(size), last)
sheet.freeze_panes(4, 0)
sheet.repeat_rows(3)
sheet.set_landscape()
sheet.set_paper(9)
sheet.fit_to_pages(1, 0)
sheet.set_footer('&C第 &P 页 共 &N 页')
book.close()

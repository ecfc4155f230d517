/* A side of ledger.mjs: `ledger ROWS.tsv OUT.xlsx`, the file of ledger-file.mjs written by libxlsxwriter, in the mode it
 * has when nothing is asked for. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { MOST = 64, TONES = 5 };

static const char *const tone_names[TONES] = {"good", "shaky", "bad", "open", "aside"};
static const char *const tone_marks[TONES] = {"\"√ \"@", "\"△ \"@", "\"× \"@", "\"○ \"@", "\"— \"@"};
static const int tone_fills[TONES] = {0xE2EFDA, 0xFFF2CC, 0xF8CBAD, 0xDDEBF7, -1};

typedef struct {
  char title[64], form[16], letters[4];
  int width, is_summed, part, whole;
  lxw_format *left, *right, *bold;
} Column;

static lxw_workbook *book;
static lxw_worksheet *sheet;
static Column columns[MOST];
static int count, states;
static struct {
  char word[32];
  lxw_format *format;
} toned[MOST];

/* Cells of a line, cut apart in place. */
static int cells_of(char *line, char **cells) {
  int found = 0;
  line[strcspn(line, "\n")] = '\0';
  for (char *at = line; at != NULL && found < MOST;) {
    cells[found++] = at;
    at = strchr(at, '\t');
    if (at != NULL) *at++ = '\0';
  }
  return found;
}

/* Display columns: a Chinese character, of three bytes or four, takes two. */
static int width_of(const char *text) {
  int width = 0;
  for (const unsigned char *at = (const unsigned char *)text; *at; at++)
    if ((*at & 0xC0) != 0x80) width += *at > 0xE2 ? 2 : 1;
  return width;
}

static lxw_format *style(int align) {
  lxw_format *made = workbook_add_format(book);
  format_set_font_name(made, "宋体");
  format_set_font_size(made, 11);
  format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
  if (align != LXW_ALIGN_NONE) {
    format_set_border(made, LXW_BORDER_THIN);
    format_set_align(made, align);
    if (align == LXW_ALIGN_LEFT) format_set_text_wrap(made);
  }
  return made;
}

static double divisor_of(const char *form) {
  return strcmp(form, "money") == 0 ? 100 : strcmp(form, "rate") == 0 ? 1000 : 1;
}

static lxw_format *body(const char *form, int align) {
  lxw_format *made = style(align);
  if (strcmp(form, "day") == 0) format_set_num_format(made, "yyyy-mm-dd");
  if (strcmp(form, "money") == 0) format_set_num_format(made, "#,##0.00");
  if (strcmp(form, "rate") == 0) format_set_num_format(made, "0.0%");
  return made;
}

static lxw_format *toned_format(const char *tone) {
  lxw_format *made = style(LXW_ALIGN_LEFT);
  for (int i = 0; i < TONES; i++)
    if (strcmp(tone_names[i], tone) == 0) {
      format_set_num_format(made, tone_marks[i]);
      if (tone_fills[i] >= 0) format_set_bg_color(made, tone_fills[i]);
      if (i == 1 || i == 2) format_set_bold(made);
    }
  return made;
}

static void write_column(const char *title, const char *form, int least) {
  int i = count++;
  Column *column = &columns[i];
  snprintf(column->title, sizeof column->title, "%s", title);
  snprintf(column->form, sizeof column->form, "%s", form);
  lxw_col_to_name(column->letters, i, 0);
  int wide = width_of(column->title);
  column->width = (least > wide ? least : wide) + 2 + (strcmp(column->form, "state") == 0 ? 3 : 0);
  column->left = body(column->form, LXW_ALIGN_LEFT);
  column->right = body(column->form, LXW_ALIGN_RIGHT);
  column->bold = body(column->form, LXW_ALIGN_RIGHT);
  format_set_bold(column->bold);
  worksheet_set_column(sheet, i, i, column->width, NULL);
  lxw_format *head = style(LXW_ALIGN_CENTER);
  format_set_bold(head);
  format_set_bg_color(head, 0xE7E6E6);
  worksheet_write_string(sheet, 3, i, column->title, head);
}

static void write_number(int row, int i, const char *text, int is_total) {
  Column *column = &columns[i];
  char formula[80];
  double figure = strtod(text, NULL) / divisor_of(column->form);
  lxw_format *format = is_total ? column->bold : column->right;
  if (column->part > 0) {
    const char *n = columns[column->part].letters, *d = columns[column->whole].letters;
    snprintf(formula, sizeof formula, "=IF(%s%d=0,\"\",ROUNDDOWN(%s%d/%s%d,3))", d, row + 1, n, row + 1, d, row + 1);
    worksheet_write_formula_num(sheet, row, i, formula, format, figure);
  } else if (is_total && column->is_summed) {
    snprintf(formula, sizeof formula, "=SUM(%s5:%s%d)", column->letters, column->letters, row);
    worksheet_write_formula_num(sheet, row, i, formula, format, figure);
  } else
    worksheet_write_number(sheet, row, i, figure, format);
}

static void write_row(int row, char **cells, int is_total) {
  int lines = 1;
  for (int i = 0; i < count; i++) {
    const char *text = cells[i], *form = columns[i].form;
    int is_text = strcmp(form, "text") == 0 || strcmp(form, "state") == 0;
    if (text[0] == '\0')
      worksheet_write_blank(sheet, row, i, columns[i].left);
    else if (strcmp(form, "day") == 0) {
      lxw_datetime day = {atoi(text), atoi(text + 5), atoi(text + 8), 0, 0, 0};
      worksheet_write_datetime(sheet, row, i, &day, columns[i].left);
    } else if (!is_text)
      write_number(row, i, text, is_total);
    else {
      int room = columns[i].width > 1 ? columns[i].width - 1 : 1;
      int needed = (width_of(text) + room - 1) / room;
      if (needed > lines) lines = needed;
      lxw_format *format = columns[i].left;
      if (strcmp(form, "state") == 0)
        for (int s = 0; s < states; s++)
          if (strcmp(toned[s].word, text) == 0) format = toned[s].format;
      worksheet_write_string(sheet, row, i, text, format);
    }
  }
  worksheet_set_row(sheet, row, (lines < 25 ? lines : 25) * 16 + 2, NULL);
}

int main(int argc, char **argv) {
  static char line[1 << 16];
  char *cells[MOST] = {0}, *head[MOST] = {0};
  FILE *file = argc == 3 ? fopen(argv[1], "r") : NULL;
  if (file == NULL || fgets(line, sizeof line, file) == NULL) return 1;
  cells_of(line, head);
  char first[512], second[512], number[16];
  snprintf(first, sizeof first, "%s · %s", head[1], head[2]);
  snprintf(second, sizeof second, "%s", head[3]);
  book = workbook_new(argv[2]);
  sheet = workbook_add_worksheet(book, head[2]);
  write_column("序号", "count", 5);
  int row = 3;
  while (fgets(line, sizeof line, file) != NULL) {
    int found = cells_of(line, cells);
    const char *kind = cells[0];
    if (strcmp(kind, "column") == 0) {
      Column *column = &columns[count];
      write_column(cells[2], cells[3], atoi(cells[4]));
      column->is_summed = cells[5][0] == '1';
      if (found > 7) {
        column->part = atoi(cells[6]);
        column->whole = atoi(cells[7]);
      }
    } else if (strcmp(kind, "state") == 0) {
      snprintf(toned[states].word, sizeof toned[states].word, "%s", cells[1]);
      toned[states++].format = toned_format(cells[2]);
    } else {
      int is_total = strcmp(kind, "total") == 0;
      snprintf(number, sizeof number, "%d", ++row - 3);
      // In the place of the word that said what the line is.
      cells[0] = is_total ? "" : number;
      write_row(row, cells, is_total);
    }
  }
  fclose(file);
  lxw_format *bold = style(LXW_ALIGN_NONE), *plain = style(LXW_ALIGN_NONE);
  format_set_bold(bold);
  format_set_text_wrap(bold);
  format_set_text_wrap(plain);
  int last = count - 1;
  worksheet_merge_range(sheet, 0, 0, 0, last, first, bold);
  worksheet_merge_range(sheet, 1, 0, 1, last, second, plain);
  worksheet_merge_range(sheet, 2, 0, 2, last, "填报单位：", plain);
  worksheet_autofilter(sheet, 3, 0, row - 1, last);
  worksheet_freeze_panes(sheet, 4, 0);
  worksheet_repeat_rows(sheet, 3, 3);
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, 9);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_footer(sheet, "&C第 &P 页 共 &N 页");
  return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}

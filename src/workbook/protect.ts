import type ExcelJS from 'exceljs';

/** Keeps what is printed on a form from being overwritten by mistake: no password, nobody is locked out. */
export async function protect(sheet: ExcelJS.Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  });
}

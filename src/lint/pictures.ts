/** Files that are pictures, by their names: civic never opens them. */
export function isPicture(file: string): boolean {
  return /\.(?:jpe?g|png|gif|bmp|webp|heic|tiff?)$/i.test(file);
}

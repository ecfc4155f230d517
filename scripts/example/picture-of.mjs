/** One picture: the file is named by its day, `2022/03/08动员会`, the place and day are written into it. */
export const of = (file, scene, options, place) => {
  const day = `${file.slice(0, 4)}-${file.slice(5, 7)}-${file.slice(8, 10)}`;
  return {
    file: `${file.slice(0, 4)}/${file.slice(5, 7)}/${file.slice(8)}.jpg`,
    scene,
    options,
    place,
    day,
  };
};

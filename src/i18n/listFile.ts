/** Why a file cannot be read, and what its owner can do. `{file}` is its name. */
export const unreadWords = {
  empty: {
    en: '{file} is empty. Nothing was brought in. Choose another file.',
    es: '{file} está vacío. No se trajo nada. Elija otro archivo.',
  },
  oldExcel: {
    en: '{file} is a workbook of an older Excel. Nothing was brought in. Open it in Excel or Google Sheets, save it as .xlsx or CSV, and choose that file.',
    es: '{file} es un libro de un Excel antiguo. No se trajo nada. Ábralo en Excel o en Google Sheets, guárdelo como .xlsx o CSV y elija ese archivo.',
  },
  openDocument: {
    en: '{file} is an OpenDocument file. Nothing was brought in. Open it in LibreOffice or Google Sheets, save it as .xlsx or CSV, and choose that file.',
    es: '{file} es un archivo OpenDocument. No se trajo nada. Ábralo en LibreOffice o en Google Sheets, guárdelo como .xlsx o CSV y elija ese archivo.',
  },
  numbers: {
    en: '{file} is a Numbers file. Nothing was brought in. In Numbers choose File > Export To > CSV or Excel, and choose that file.',
    es: '{file} es un archivo de Numbers. No se trajo nada. En Numbers elija Archivo > Exportar a > CSV o Excel, y elija ese archivo.',
  },
  locked: {
    en: '{file} is locked by a password. Nothing was brought in. Open it with the password, save it without one, and choose that file.',
    es: '{file} está protegido con contraseña. No se trajo nada. Ábralo con la contraseña, guárdelo sin ella y elija ese archivo.',
  },
  pdf: {
    en: '{file} is a PDF, which holds pages and no rows. Nothing was brought in. Ask whoever made it for the list as CSV or .xlsx.',
    es: '{file} es un PDF: tiene páginas, no filas. No se trajo nada. Pida la lista como CSV o .xlsx a quien lo hizo.',
  },
  picture: {
    en: '{file} is a picture. Nothing was brought in. Type the list into a Sheet, or ask for it as CSV or .xlsx.',
    es: '{file} es una imagen. No se trajo nada. Escriba la lista en una hoja, o pídala como CSV o .xlsx.',
  },
  document: {
    en: '{file} is a text document or a presentation. Nothing was brought in. Copy its table into a Sheet, save that as .xlsx or CSV, and choose that file.',
    es: '{file} es un documento de texto o una presentación. No se trajo nada. Copie su tabla en una hoja, guárdela como .xlsx o CSV y elija ese archivo.',
  },
  webPage: {
    en: '{file} is a web page, whatever its name says. Nothing was brought in. Open it in Excel or Google Sheets, save it as .xlsx or CSV, and choose that file.',
    es: '{file} es una página web, aunque su nombre diga otra cosa. No se trajo nada. Ábralo en Excel o en Google Sheets, guárdelo como .xlsx o CSV y elija ese archivo.',
  },
  cards: {
    en: '{file} holds contact cards or a calendar. Nothing was brought in. Export it as CSV from the program it comes from, and choose that file.',
    es: '{file} contiene tarjetas de contacto o un calendario. No se trajo nada. Expórtelo como CSV desde su programa y elija ese archivo.',
  },
  map: {
    en: '{file} is a map, not a list. Nothing was brought in. To draw areas by it, choose Areas from a map.',
    es: '{file} es un mapa, no una lista. No se trajo nada. Para trazar áreas con él, elija Áreas de un mapa.',
  },
  shapefile: {
    en: '{file} is a shapefile, which only map programs open. Nothing was brought in. Save it as GeoJSON in WGS 84, for example with QGIS, and choose that file.',
    es: '{file} es un shapefile, que solo abren programas de mapas. No se trajo nada. Guárdelo como GeoJSON en WGS 84, por ejemplo con QGIS, y elija ese archivo.',
  },
  json: {
    en: '{file} is data for programs (JSON). Nothing was brought in. Export it as CSV or .xlsx, and choose that file.',
    es: '{file} son datos para programas (JSON). No se trajo nada. Expórtelo como CSV o .xlsx y elija ese archivo.',
  },
  archive: {
    en: '{file} is packed in a way that cannot be opened here. Nothing was brought in. Unpack it, and choose the list inside, or pack it as .zip.',
    es: '{file} está comprimido de una forma que no se puede abrir aquí. No se trajo nada. Descomprímalo y elija la lista, o comprímalo como .zip.',
  },
  tooDeep: {
    en: '{file} is an archive inside an archive inside an archive. Nothing was brought in. Unpack it, and choose the list inside.',
    es: '{file} es un archivo comprimido dentro de otro y otro. No se trajo nada. Descomprímalo y elija la lista.',
  },
  tooLarge: {
    en: '{file} is too large to be read in one go. Nothing was brought in. Split it, for example by ward or town, and choose the parts one after the other.',
    es: '{file} es demasiado grande para leerlo de una vez. No se trajo nada. Divídalo, por ejemplo por distrito o ciudad, y elija las partes una tras otra.',
  },
  damaged: {
    en: '{file} is damaged or was not copied whole. Nothing was brought in. Download it again, or save it anew, and choose that file.',
    es: '{file} está dañado o no se copió entero. No se trajo nada. Descárguelo otra vez, o guárdelo de nuevo, y elija ese archivo.',
  },
  notAList: {
    en: '{file} is not a list. Nothing was brought in. Choose a CSV, .xlsx or .zip file.',
    es: '{file} no es una lista. No se trajo nada. Elija un archivo CSV, .xlsx o .zip.',
  },
} as const;

export type Unread = keyof typeof unreadWords;

/** Why a list that can be read is not brought in by the command line. */
export const leftWords = {
  unclear: {
    en: 'Nobody can tell what the columns of {file} are. Nothing was brought in. Name them in a first line, or bring the list in from the menu of the Sheet, where you can say what each column is.',
    es: 'No se sabe qué son las columnas de {file}. No se trajo nada. Póngales nombre en la primera línea, o traiga la lista desde el menú de la hoja, donde puede decir qué es cada columna.',
  },
  hidden: {
    en: '{file} is a hidden tab. Nothing of it was brought in. Show it in your spreadsheet program if it should come in.',
    es: '{file} es una pestaña oculta. No se trajo nada de ella. Muéstrela en su programa de hojas de cálculo si debe traerse.',
  },
  namesAskers: {
    en: '{file} says who asked for help. Nothing was brought in. Such a list belongs in the Help desk, which only its coordinators see.',
    es: '{file} dice quién pidió ayuda. No se trajo nada. Esa lista va en la mesa de ayuda, que solo ven sus coordinadores.',
  },
  noTable: {
    en: '{file} is about money, for which there is no tab yet. Nothing was brought in. Keep it as it is.',
    es: '{file} trata de dinero, para lo que aún no hay pestaña. No se trajo nada. Déjelo como está.',
  },
} as const;

import type { Words } from './language';

/** Why a tab cannot become ours where it stands. `{tab}` is its name. */
export const adoptRefusals = {
  noSuchTab: {
    en: 'There is no tab called {tab} any more. Nothing was changed. Please open this again.',
    es: 'Ya no hay una hoja llamada {tab}. No se cambió nada. Vuelva a abrir esta ventana.',
  },
  isOurs: {
    en: 'The {tab} tab is one of Chapterbook’s already. Nothing was changed.',
    es: 'La hoja {tab} ya es de Chapterbook. No se cambió nada.',
  },
  notOurs: {
    en: 'The {tab} tab is not one that Chapterbook uses. Nothing was changed.',
    es: 'Chapterbook no usa la hoja {tab}. No se cambió nada.',
  },
  merged: {
    en: 'Some cells of the {tab} tab are merged, so its rows cannot be told apart safely. Nothing was changed. Copy the rows instead, or unmerge those cells first.',
    es: 'Hay celdas combinadas en la hoja {tab}, así que sus filas no se distinguen con seguridad. No se cambió nada. Copie las filas o separe antes esas celdas.',
  },
  namesAskers: {
    en: 'The {tab} tab says who asked for help, so it is not used here and nothing of it was changed. To keep people safe, such a tab belongs in the Help desk: make this very file the Help desk, take everybody but the aid coordinators off its sharing list, and start a fresh Workbook for everything else. Its requests come into that Workbook without the people.',
    es: 'La hoja {tab} dice quién pidió ayuda; por eso no se usa aquí y no se cambió nada en ella. Para proteger a las personas, esa hoja va en la mesa de ayuda: convierta este mismo archivo en la mesa de ayuda, deje de compartirlo con quienes no coordinan la ayuda y empiece un libro nuevo para lo demás. Las solicitudes llegan a ese libro sin las personas.',
  },
  busy: {
    en: 'Somebody else is saving right now. Nothing was changed. Please try again in a moment.',
    es: 'Otra persona está guardando en este momento. No se cambió nada. Inténtelo de nuevo en un momento.',
  },
  tooLong: {
    en: 'The {tab} tab has more than {most} rows. Nothing was changed. Copy the rows instead.',
    es: 'La hoja {tab} tiene más de {most} filas. No se cambió nada. Copie las filas.',
  },
  onlyCopy: {
    en: 'Such a list cannot be used where it stands. Nothing was changed. Copy the rows instead.',
    es: 'Una lista así no se puede usar donde está. No se cambió nada. Copie las filas.',
  },
  nameNeeded: {
    en: 'Chapterbook needs the name {tab} for its own tab. Nothing was changed. Give your tab another name, then try again.',
    es: 'Chapterbook necesita el nombre {tab} para su propia hoja. No se cambió nada. Póngale otro nombre a la suya e inténtelo otra vez.',
  },
} satisfies Record<string, Words>;

/** Use a tab we have: the dialog. */
export const adoptWords = {
  which: { en: 'Which tab?', es: '¿Qué hoja?' },
  whichHint: {
    en: 'A list that your chapter keeps in a tab of this Sheet. Nothing is changed before you have seen what would happen. A list in another Sheet comes in as a file: Bring in a list.',
    es: 'Una lista que su grupo tiene en una hoja de este archivo. No se cambia nada antes de que vea qué pasaría. Una lista de otro archivo se trae con Traer una lista.',
  },
  tab: { en: '{name} ({rows} rows)', es: '{name} ({rows} filas)' },
  none: {
    en: 'All tabs of this Sheet are Chapterbook’s already.',
    es: 'Todas las hojas de este archivo ya son de Chapterbook.',
  },
  goOn: { en: 'Go on', es: 'Continuar' },
  reading: { en: 'Reading the tab…', es: 'Leyendo la hoja…' },
  how: { en: 'How should Chapterbook use it?', es: '¿Cómo debe usarla Chapterbook?' },
  inPlace: {
    en: 'Use this tab where it stands: it stays yours, and {count} columns are added at its right',
    es: 'Usar esta hoja donde está: sigue siendo suya y se añaden {count} columnas a su derecha',
  },
  copy: {
    en: 'Copy its rows into our {kind} tab: this one stays as it is',
    es: 'Copiar sus filas a nuestra hoja {kind}: esta se queda como está',
  },
  whyCopy: { en: 'Why it is copied', es: 'Por qué se copia' },
  isMerged: {
    en: 'Some of its cells are merged, so it can only be copied.',
    es: 'Tiene celdas combinadas, así que solo se puede copiar.',
  },
  kindOnlyCopy: {
    en: 'Such a list can only be copied.',
    es: 'Una lista así solo se puede copiar.',
  },
  stays: { en: 'Columns that are used as they are', es: 'Columnas que se usan como están' },
  beside: {
    en: 'Columns that are added with what yours say in another form',
    es: 'Columnas que se añaden con lo que dicen las suyas, de otra forma',
  },
  own: { en: 'Columns that stay your own', es: 'Columnas que siguen siendo suyas' },
  records: { en: 'Rows that are used', es: 'Filas que se usan' },
  go: { en: 'Use this tab', es: 'Usar esta hoja' },
  back: { en: 'Back to the columns', es: 'Volver a las columnas' },
  done: {
    en: '{tab} is in use now: {rows} rows. Columns added at its right: {added}. Nothing that stood in it was changed.',
    es: 'Ya se usa {tab}: {rows} filas. Columnas añadidas a su derecha: {added}. No se cambió nada de lo que tenía.',
  },
  inUse: { en: 'Tabs of yours that are in use', es: 'Hojas suyas que están en uso' },
  release: { en: 'Stop using {name}', es: 'Dejar de usar {name}' },
  releaseSure: {
    en: 'Stop using {name}? It stays as it is, with its added columns, and Chapterbook makes an empty tab of its own.',
    es: '¿Dejar de usar {name}? Se queda como está, con las columnas añadidas, y Chapterbook crea una hoja propia vacía.',
  },
  yes: { en: 'Yes, stop using it', es: 'Sí, dejar de usarla' },
  no: { en: 'No, keep it', es: 'No, seguir' },
  released: { en: '{name} is all yours again.', es: '{name} vuelve a ser solo suya.' },
  close: { en: 'Close', es: 'Cerrar' },
} satisfies Record<string, Words>;

// What the workbench's command line does with lists: built as a module of its own, since local imports nothing of src.
export { proposed } from './adoption';
export { bringIn } from './bringIn';
export { listsIn } from './listsIn';

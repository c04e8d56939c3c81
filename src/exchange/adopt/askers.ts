import { plain } from '../../recognize/plain';

const need =
  /^(needs?|requests?|solicitud(es)?|necesidad(es)?|necesita|pide)$|\b(needs? help|help needed|(do|does) (you|they) need|what is needed|(type|kind) of (help|request|need|assistance)|que necesita|tipo de (ayuda|solicitud)|ayuda que)\b/;
const person =
  /\b(name|nombre|apellidos?|phone|cell|mobile|telefono|celular|movil|e ?mail|correo|address|direccion|domicilio|client|cliente|requester|solicitante|recipient|beneficiari[oa]|family|familia)\b/;
const helper =
  /\b(volunteer|helper|driver|taken|claimed|assigned|delivered|voluntari[oa]|ayudante|asignad[oa]|can|puede|could|willing)\b/;

/**
 * Whether headers tell both a need and who has it: a last look by the script itself, so that such a tab is never used
 * where it stands, whoever asks for it.
 */
export function headersNameAskers(headers: readonly string[]): boolean {
  const about = headers.map(plain).filter((text) => !helper.test(text));
  return about.some((text) => need.test(text)) && about.some((text) => person.test(text));
}

import { areas, requests } from '../../chapter/tables';
import { shifts } from '../../roster/tables';
import { type Field, field, fieldOfTable } from './field';
import { namesOf } from './fieldsOfPeople';

const several = { several: true };

export const shiftFields: readonly Field[] = [
  fieldOfTable(
    shifts,
    'title',
    'text',
    'shift name, shift title, title, event, event name, event title, action, activity, what, summary, subject, nombre del turno, evento, actividad, titulo, que, asunto',
  ),
  fieldOfTable(
    shifts,
    'kind',
    'choice',
    'type, shift type, event type, category, kind of shift, tipo de turno, tipo de evento, categoria, clase',
  ),
  fieldOfTable(
    shifts,
    'day',
    'day',
    'date, shift date, event date, start date, on, day of week, when, timeslot start, fecha, fecha del turno, fecha del evento, cuando',
  ),
  fieldOfTable(
    shifts,
    'start',
    'time',
    'start, start time, starts, starts at, begin, begins, begin time, from time, time, hour, time start, inicio, hora de inicio, hora, empieza, comienza, hora inicio, de',
  ),
  fieldOfTable(
    shifts,
    'end',
    'time',
    'end, end time, ends, ends at, finish, finish time, to, to time, until time, time end, timeslot end, fin, hora de fin, hora final, termina, hora fin, a',
  ),
  fieldOfTable(
    shifts,
    'place',
    'text',
    'location, location name, where, venue, site, meeting place, meet at, staging location, address, event address, ubicacion, donde, sitio, sede, punto de encuentro, direccion',
  ),
  fieldOfTable(
    shifts,
    'area',
    'label',
    'neighborhood, neighbourhood, precinct, ward, turf, region, zone, district, barrio, zona, vecindario, distrito',
  ),
  fieldOfTable(
    shifts,
    'people',
    'number',
    'people, needed, volunteers needed, of volunteers, number of volunteers, how many, how many people, how many needed, capacity, slots, spots, max, size, max size, places, headcount, personas, cupo, cupos, lugares, cuantos, cuantas personas, voluntarios necesarios, capacidad',
  ),
  fieldOfTable(
    shifts,
    'skill',
    'choice',
    'skill, skill needed, skills, skills needed, role, requirement, habilidad, habilidades, requisito, rol',
  ),
  fieldOfTable(shifts, 'language', 'choice', 'language, languages, language needed, spoken language, idioma, idiomas'),
  fieldOfTable(
    shifts,
    'notes',
    'story',
    'notes, note, comments, comment, description, instructions, details, what to bring, info, notas, comentarios, descripcion, instrucciones, detalles, que traer, observaciones',
    several,
  ),
  fieldOfTable(shifts, 'status', 'choice', 'shift status, event status, state, cancelled, estatus'),
];

export const requestFields: readonly Field[] = [
  fieldOfTable(
    requests,
    'need',
    'choice',
    'needs, request, request type, type of request, type of need, what do you need, what is needed, help needed, type of help, kind of help, assistance needed, what kind of help do you need, what can we help with, category, item, items, service, services, need type, necesidades, solicitud, que necesita, tipo de ayuda, tipo de solicitud, ayuda, ayuda que necesita, con que podemos ayudar, categoria, servicio, pedido',
    several,
  ),
  fieldOfTable(
    requests,
    'quantity',
    'number',
    'people, number of people, household size, people in household, how many in household, how many people in your household, family size, quantity, qty, amount, how many, personas, numero de personas, personas en el hogar, cuantos, cuantas, cantidad, tamano del hogar, tamano de familia',
  ),
  fieldOfTable(
    requests,
    'area',
    'label',
    'neighborhood, neighbourhood, precinct, ward, zone, region, district, part of town, cross streets, zip, zip code, barrio, zona, vecindario, colonia, distrito, sector, codigo postal',
  ),
  fieldOfTable(
    requests,
    'language',
    'choice',
    'preferred language, language spoken, spoken language, languages, primary language, idioma preferido, idiomas, lengua',
  ),
  fieldOfTable(
    requests,
    'urgency',
    'choice',
    'urgent, how urgent, priority, when needed, needed by, when do you need it, how soon, deadline, urgente, prioridad, para cuando, cuando lo necesita, que tan urgente',
  ),
  fieldOfTable(
    requests,
    'status',
    'choice',
    'request status, state, stage, progress, done, completed, fulfilled, open closed, estatus, estado de la solicitud, etapa, completado, terminado',
  ),
  fieldOfTable(
    requests,
    'takenBy',
    'fullName',
    'taken by, claimed by, volunteer, volunteer name, delivered by, who is helping, assigned, assignee, matched with, driver, voluntario, voluntaria, asignado a, asignada a, tomada por, quien ayuda, ayudante, entregado por',
  ),
  fieldOfTable(
    requests,
    'askedOn',
    'day',
    'date, date requested, request date, requested on, requested, asked, received, date received, timestamp, submitted at, submission date, created, created at, date created, fecha, fecha de solicitud, fecha de pedido, recibida, marca temporal, pedida el',
  ),
  fieldOfTable(
    requests,
    'closedOn',
    'day',
    'closed, date closed, date completed, completed on, closed date, delivered on, delivery date, date delivered, date fulfilled, fecha de cierre, fecha de entrega, entregada el, cerrado, cerrada el',
  ),
  field(
    'askerName',
    'fullName',
    { en: 'Who asked', es: 'Quién pidió' },
    `requester, requester name, name of requester, requested by, recipient, recipient name, client, client name, family, family name, neighbor, neighbor name, name, first name, last name, ${namesOf.full}, solicitante, nombre, nombre del solicitante, beneficiario, beneficiaria, cliente, familia, vecino, vecina`,
    several,
  ),
  field(
    'askerPhone',
    'phone',
    { en: 'Their phone', es: 'Su teléfono' },
    `${namesOf.phone}, requester phone, recipient phone`,
    several,
  ),
  field('askerEmail', 'email', { en: 'Their e-mail', es: 'Su correo' }, `${namesOf.email}, requester email`, several),
  field(
    'askerAddress',
    'address',
    { en: 'Their address', es: 'Su dirección' },
    'address, street address, home address, delivery address, where to deliver, drop off address, drop off location, full address, apt, apartment, direccion, domicilio, direccion de entrega, donde entregar, direccion de casa',
    several,
  ),
  field(
    'askerStory',
    'story',
    { en: 'What they told', es: 'Lo que contaron' },
    'story, notes, note, comments, comment, details, description, situation, anything else, more information, tell us more, special instructions, allergies, dietary restrictions, notas, comentarios, detalles, descripcion, situacion, historia, algo mas, observaciones, alergias',
    several,
  ),
];

export const areaFields: readonly Field[] = [
  fieldOfTable(
    areas,
    'name',
    'label',
    'area name, name, neighborhood name, neighbourhood, precinct name, ward name, district, zone, region, nombre, vecindario, colonia, zona, distrito, precinto, sector',
  ),
  fieldOfTable(
    areas,
    'notes',
    'story',
    'note, comments, description, remarks, nota, comentarios, descripcion, observaciones',
    several,
  ),
];

/** There is no tab for money yet: such a list is known again, and left alone. */
export const ledgerFields: readonly Field[] = [
  field(
    'day',
    'day',
    { en: 'Day', es: 'Día' },
    'date, transaction date, posted, posting date, paid on, date paid, fecha, fecha de pago, dia',
  ),
  field(
    'amount',
    'money',
    { en: 'Amount', es: 'Importe' },
    'amt, total, cost, price, paid, debit, credit, deposit, withdrawal, expense, income, donation, balance, usd, dollars, amount paid, monto, importe, cantidad, costo, precio, pago, cargo, abono, gasto, ingreso, donacion, saldo, dolares',
    several,
  ),
  field(
    'what',
    'text',
    { en: 'What for', es: 'Para qué' },
    'description, memo, item, items, purpose, details, for, category, expense category, reason, concepto, descripcion, motivo, detalle, proposito, categoria, para',
    several,
  ),
  field(
    'payee',
    'fullName',
    { en: 'Paid to or from', es: 'Pagado a o por' },
    'payee, paid to, vendor, recipient, merchant, store, donor, payer, received from, from, who, paid by, name, beneficiario, pagado a, proveedor, tienda, donante, recibido de, quien, nombre',
    several,
  ),
  field(
    'fund',
    'label',
    { en: 'Fund', es: 'Fondo' },
    'fund, account, budget, budget line, source, payment method, method, fondo, cuenta, presupuesto, partida, metodo de pago',
  ),
  field(
    'receipt',
    'text',
    { en: 'Receipt', es: 'Recibo' },
    'receipt, receipt number, receipt link, receipt url, invoice, invoice number, check number, check no, reference, reimbursed, recibo, factura, comprobante, numero de recibo, reembolsado',
    several,
  ),
];

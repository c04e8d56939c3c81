import { volunteers } from '../../chapter/tables';
import { signUpStates, signUps } from '../../roster/tables';
import { type Field, field, fieldOfTable } from './field';

/** How lists of any kind call a person, and ways to reach one. */
export const namesOf = {
  full: 'full name, name first last, first and last name, first last, your name, name first and last, nombre y apellido, nombre y apellidos, nombre completo, contact name, person, contact, supporter, member, member name, display name, preferred name, volunteer name, nombre del voluntario, voluntario, voluntaria, persona, miembro',
  first:
    'first name, firstname, first, fname, given name, forename, nombre de pila, primer nombre, nombres, name first, v first name',
  middle: 'middle name, middlename, middle, mname, middle initial, mi, m i, segundo nombre, name middle',
  last: 'last name, lastname, last, lname, surname, family name, apellido, apellidos, primer apellido, apellido paterno, name last',
  suffix: 'name suffix, suffix, generation, sufijo, name suffix lvl, jr sr',
  email:
    'email, email address, e mail address, mail, preferred email, primary email, best email, personal email, contact email, gmail, correo, correo electronico, direccion de correo electronico, direccion de correo, e mails, user email',
  phone:
    'preferred phone, cell phone, mobile phone, mobile number, cell number, phone number, phone, cell, mobile, home phone, homephone, work phone, can2 phone, telephone, telephone number, tel, phone no, contact number, contact phone, whatsapp, whatsapp number, signal, text number, best number, best phone, primary phone, daytime phone, evening phone, telefono, numero de telefono, telefono celular, telefono movil, movil, celular, cel, num telefono, telefono de casa, numero de celular',
  zip: 'zip5, zip, zip code, zipcode, postal code, postcode, zip or postal, zip or postal code, postal, codigo postal, cp, c p',
} as const;

const several = { several: true };
const into = { table: 'volunteers', column: 'name' };

export const volunteerFields: readonly Field[] = [
  fieldOfTable(volunteers, 'name', 'fullName', namesOf.full),
  field('firstName', 'firstName', { en: 'First name', es: 'Nombre de pila' }, namesOf.first, into),
  field('middleName', 'text', { en: 'Middle name', es: 'Segundo nombre' }, namesOf.middle, into),
  field('lastName', 'lastName', { en: 'Last name', es: 'Apellido' }, namesOf.last, into),
  field('nameSuffix', 'text', { en: 'Jr., Sr., III', es: 'Sufijo (Jr., III)' }, namesOf.suffix, into),
  fieldOfTable(volunteers, 'phone', 'phone', namesOf.phone, several),
  fieldOfTable(volunteers, 'email', 'email', namesOf.email, several),
  fieldOfTable(
    volunteers,
    'area',
    'label',
    'neighborhood, neighbourhood, precinct name, precinct, ward, turf, region, zone, district, part of town, which neighborhood do you live in, where do you live, barrio, zona, vecindario, colonia, distrito, sector, precinto',
  ),
  fieldOfTable(
    volunteers,
    'languages',
    'choice',
    'language, languages spoken, spoken languages, language spoken, speaks, preferred language, primary language, other languages, what languages do you speak, idioma, idiomas que habla, lenguas, habla',
    several,
  ),
  fieldOfTable(
    volunteers,
    'skills',
    'choice',
    'skill, can help with, how can you help, how would you like to help, what can you do, interests, interested in, ways to help, volunteer interests, roles, role, activities, tags, can2 user tags, activist codes, tareas, puede ayudar con, como puede ayudar, intereses, talentos',
    several,
  ),
  fieldOfTable(
    volunteers,
    'free',
    'choice',
    'available, availability, when are you free, when are you available, times available, free times, best times, days available, schedule, disponibilidad, disponible, horario, horarios, cuando puede, dias disponibles',
    several,
  ),
  fieldOfTable(
    volunteers,
    'reachMiles',
    'number',
    'miles, reach miles, reach, radius, max miles, miles willing to travel, how far can you travel, travel distance, distance, distancia, millas, radio',
  ),
  fieldOfTable(
    volunteers,
    'timesAWeek',
    'number',
    'times a week, times per week, max per week, weekly limit, shifts per week, limit per week, how often, veces por semana, veces a la semana, maximo por semana, limite semanal',
  ),
  fieldOfTable(
    volunteers,
    'pausedUntil',
    'day',
    'unavailable until, on break until, away until, back on, returns on, pause until, en descanso hasta, no disponible hasta, regresa el, vuelve el',
  ),
  fieldOfTable(
    volunteers,
    'joinedOn',
    'day',
    'joined, date joined, join date, member since, since, start date, signed up on, sign up date, signup date, date added, added on, created at, created, date created, can2 subscription date, subscription date, timestamp, submitted at, submission date, marca temporal, fecha de ingreso, fecha de alta, ingreso, desde, fecha, date, miembro desde, se unio',
  ),
];

export const signUpFields: readonly Field[] = [
  field('email', 'email', { en: 'E-mail', es: 'Correo' }, namesOf.email),
  field('phone', 'phone', { en: 'Phone', es: 'Teléfono' }, namesOf.phone, several),
  field('name', 'fullName', { en: 'Name', es: 'Nombre' }, `${namesOf.full}, volunteer, attendee, participant`),
  field('firstName', 'firstName', { en: 'First name', es: 'Nombre de pila' }, namesOf.first),
  field('lastName', 'lastName', { en: 'Last name', es: 'Apellido' }, namesOf.last),
  field(
    'event',
    'label',
    { en: 'Event or shift', es: 'Evento o turno' },
    'event title, event name, title, event, event id, shift, shift name, shift title, action, activity, turno, evento, nombre del evento, actividad, titulo',
    { table: 'signUps', column: 'shift' },
  ),
  field(
    'timeslot',
    'label',
    { en: 'Time slot', es: 'Horario' },
    'timeslot id, timeslot, time slot, slot, shift time, shift id, horario, franja, franja horaria',
    { table: 'signUps', column: 'shift' },
  ),
  field(
    'start',
    'day',
    { en: 'Begins', es: 'Empieza' },
    'timeslot start, start, start time, starts at, start date, start at, event start, event date, date, shift date, begins, from, inicio, fecha de inicio, hora de inicio, fecha del evento, comienza, desde, fecha',
  ),
  field(
    'end',
    'day',
    { en: 'Ends', es: 'Termina' },
    'timeslot end, end, end time, ends at, end date, end at, event end, until, to, fin, fecha de fin, hora de fin, hasta',
  ),
  fieldOfTable(
    signUps,
    'state',
    'choice',
    'attendance status, attended, status, signup status, sign up status, attendance, rsvp, rsvp status, confirmed, completed, no show, asistencia, asistio, estado, confirmado, confirmo',
    { several: true, choices: signUpStates },
  ),
  field(
    'signedUpAt',
    'day',
    { en: 'Signed up', es: 'Se inscribió' },
    'signup created time, sign up created time, signup time, signup date, sign up date, signed up at, signed up on, registered at, registration date, created at, date created, created time, timestamp, submitted at, marca temporal, fecha de inscripcion, fecha de registro, inscrito el',
    { table: 'signUps', column: 'answeredAt' },
  ),
  field('zip', 'zip', { en: 'ZIP', es: 'Código postal' }, namesOf.zip),
];

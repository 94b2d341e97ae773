import type { PolicyExample } from './index.ts';

export const es: PolicyExample = {
  title: 'Cómo tratamos a nuestros pacientes',
  text: `Esta política vale para todas las personas que hablan o escriben a nuestros pacientes sobre una factura: nuestro propio equipo y cada agencia que trabaja para nosotros.

Dignidad

Hablamos con cada paciente como querríamos que hablaran con nuestra familia. Una factura sin pagar no dice nada de una persona. Quien habla en nuestro nombre se presenta, dice de parte de quién llama y escucha antes de pedir nada.

Horarios y frecuencia

- Llamadas en días laborables, de 9 de la mañana a 6 de la tarde, en la hora del lugar donde vive el paciente.
- Como máximo una conversación por semana, salvo que el paciente pida más.
- Nunca en el trabajo ni en días festivos.

Medios de contacto

Usamos los medios que el paciente ha aceptado, y primero una carta. A quien pide que no lo llamen, o que no le escriban por algún medio, se le hace caso desde ese mismo día. Nada sobre una factura se dice a otra persona, se deja en un contestador ni se escribe en un sobre.

Sin amenazas

Nadie amenaza, presiona ni asusta: ni con un juicio, ni con el empleador, ni con un fichero de morosos, ni con negar la atención. No decimos lo que no va a ocurrir, y no cobramos al paciente intereses ni gastos que no se hayan acordado por escrito.

Las reclamaciones detienen el trabajo

Quien dice que una factura está mal, que está pagada o que no es suya tiene razón hasta que lo hayamos comprobado. El trabajo se detiene ese mismo día y solo sigue cuando hemos respondido al paciente por escrito.

Privacidad

Transmitimos lo mínimo que el trabajo necesita: quién debe qué a quién y cómo localizarlo. Nunca un diagnóstico, un tratamiento ni el nombre de un servicio. Lo que ya no hace falta se devuelve o se destruye.

Personas en un momento difícil

Enfermedad, un fallecimiento en la familia, una discapacidad, un idioma que no es el nuestro, la pérdida del empleo: quien se entera de algo así deja de pedir dinero, lo anota sin detalles y nos avisa. Decidimos junto con el paciente cómo seguir.

Dificultades y ayuda

Toda conversación sobre dinero ofrece ayuda antes de pedir un pago:

- un plan que quepa en lo que queda a fin de mes,
- nuestra propia ayuda económica y cómo solicitarla,
- la ayuda de programas públicos y aseguradoras, cuando la conocemos.

Quejas

A quien se queja se le dan las gracias, y una persona con nombre le responde en un plazo de diez días. La agencia nos transmite toda queja en un día laborable, también cuando cree que tenía razón.

Pagos

El dinero va solo a las cuentas acordadas. Nadie cobra en efectivo ni recibe datos de pago por correo. Cada pago se confirma al paciente por escrito.

Registros

Cada contacto se anota el mismo día: cuándo, quién, por qué medio y qué se acordó. Las notas son amables, objetivas y tales que el paciente podría leerlas.`,
};

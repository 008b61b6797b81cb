import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";
import { reviewErrorEs } from "./review-error-es.ts";
import { settingErrorEs } from "./setting-error-es.ts";
import { signInErrorEs } from "./sign-in-error-es.ts";

const kept = "Lo que escribió sigue aquí.";

export const appErrorEs: Record<AppErrorCode, AppErrorWords> = {
  ...reviewErrorEs,
  ...settingErrorEs,
  ...signInErrorEs,
  "not-found": {
    title: "Esta página no está disponible para usted.",
    todo: "Quizás cambió de lugar o no se comparte con usted. Vuelva atrás o busque a la persona.",
  },
  forbidden: {
    title: "Su función no permite hacer esto.",
    todo: "Pregunte a su supervisión o a alguien cuya función lo permita.",
  },
  "signed-out": {
    title: "Su sesión se cerró.",
    kept: "Lo que escribió está guardado en este dispositivo.",
    todo: "Inicie sesión otra vez para continuar.",
  },
  "no-membership": {
    title: "Ninguna de sus membresías está vigente hoy.",
    todo: "Pida a la administración de su agencia que revise las fechas.",
  },
  "bad-input": { title: "Hay algo que revisar.", kept, todo: "Mire los campos marcados y guarde otra vez." },
  "already-there": {
    title: "Esto ya está en el registro.",
    kept,
    todo: "Mire lo que hay; cámbielo allí o escriba algo distinto.",
  },
  "break-glass.open-already": {
    title: "Este expediente ya está abierto para usted.",
    todo: "Vaya a la página de la persona.",
  },
  "break-glass.reviewed-already": {
    title: "Alguien ya revisó esta apertura.",
    todo: "Vuelva a cargar la página para leer lo que escribió.",
  },
  "break-glass.too-many-searches": {
    title: "Ya buscó personas en otras partes de la agencia tantas veces como permite un día.",
    todo: "Pregunte a un colega del programa o la oficina de la persona, o siga mañana.",
  },
  "too-large": {
    title: "Es demasiado para enviarlo de una vez.",
    todo: "Envíe un archivo más pequeño o divídalo en dos.",
  },
  "too-many-tries": {
    title: "Demasiados intentos en poco tiempo.",
    todo: "Espere unos minutos y vuelva a intentarlo.",
  },
  unavailable: {
    title: "Ahora mismo no se puede llegar al registro.",
    kept: "Lo que escribió está guardado en este dispositivo.",
    todo: "Espere un momento y vuelva a intentarlo.",
  },
  internal: {
    title: "Algo falló de nuestro lado.",
    kept: "Nada quedó a medio guardar. Lo que escribió sigue aquí.",
    todo: "Vuelva a intentarlo. Si se repite, dígale a la administración qué estaba haciendo.",
  },
  "review-report.not-handed-over": {
    title: "El informe todavía no se ha entregado.",
    todo: "Los evaluadores aún lo están escribiendo. Estará aquí en cuanto lo entreguen.",
  },
  "review-report.stale": {
    title: "Otra persona guardó esta parte del informe mientras usted escribía.",
    kept: "Su texto sigue aquí y el de la otra persona está guardado.",
    todo: "Mire el otro texto y elija qué queda.",
  },
  "review-report.handed-over": {
    title: "El informe ya se entregó y no se puede cambiar.",
    kept: "Lo que recibió la agencia queda como está.",
    todo: "Avise a la agencia si hay un error; la próxima revisión puede corregir una puntuación.",
  },
  "review-report.not-complete": {
    title: "Todavía no todos los puntos tienen una puntuación acordada.",
    kept: "Lo escrito hasta ahora está guardado.",
    todo: "Acuerden los puntos que faltan y sigan después con el informe.",
  },
  "review-report.not-written": {
    title: "Una parte del informe sigue vacía.",
    kept: "Lo escrito hasta ahora está guardado.",
    todo: "Escriba cómo se hizo la revisión, los puntos fuertes y las prioridades, y entréguelo después.",
  },
  "action-plan.no-report": {
    title: "Todavía no hay un informe del que partir.",
    todo: "Un plan empieza cuando se ha entregado el informe de una revisión.",
  },
  "action-plan.closed": {
    title: "Este objetivo ha terminado.",
    kept: "Sus pasos y notas quedan como están.",
    todo: "Retome primero el objetivo.",
  },
  "plan.stale": {
    title: "Alguien guardó una versión más nueva mientras usted escribía.",
    kept: "Su texto sigue aquí y el de la otra persona está guardado.",
    todo: "Compare los dos y elija qué se queda.",
  },
  "plan.closed": {
    title: "Este plan está cerrado.",
    kept,
    todo: "Los servicios terminaron y solo se puede leer. Si la persona vuelve, empieza un plan nuevo.",
  },
  "plan.one-direction": {
    title: "Puede leer este plan, pero no cambiarlo.",
    todo: "Ambas partes pueden escribir cuando la persona firme también la autorización en el otro sentido.",
  },
  "comment.too-late": {
    title: "Este comentario ya no se puede cambiar.",
    kept,
    todo: "Otras personas pueden haberlo tomado en cuenta: una hora después de escrito, queda. Escriba otro comentario que lo corrija.",
  },
  "task.changed-already": {
    title: "Esta tarea ya está de otra manera.",
    kept,
    todo: "Mire cómo está: alguien la respondió, la retiró o la abrió de nuevo mientras tanto.",
  },
  "release.overlaps": {
    title: "Otra autorización ya cubre parte de esto en esas fechas.",
    kept,
    todo: "Quite lo que ya está cubierto, elija otras fechas o termine antes la otra autorización.",
  },
  "release.incomplete": {
    title: "La autorización todavía no está completa.",
    kept,
    todo: "Llene los campos marcados; sin ellos no es válida.",
  },
  "release.already-ended": {
    title: "Esta autorización ya terminó.",
    todo: "Ya no se comparte nada con ella. Para compartir otra vez, firme una nueva con la persona.",
  },
  "release.filed-already": {
    title: "Este formulario ya está archivado.",
    todo: "Su autorización está en “Quién puede ver este registro”.",
  },
  "hand-over.not-in-force": {
    title: "Ese día no había una autorización vigente para esta persona.",
    kept,
    todo: "Revise la fecha o firme primero una autorización nueva con la persona.",
  },
  "hand-over.not-named": {
    title: "La autorización no nombra esto.",
    kept,
    todo: "Quite lo que la autorización no nombra o firme otra con la persona.",
  },
  "disclosure.not-chosen": {
    title: "La persona no ha decidido que se diga esto a una empresa.",
    kept,
    todo: "Hablen primero de la decisión en el plan. Mientras tanto no se dice nada.",
  },
  "release.needed": {
    title: "Para esto hace falta una autorización firmada por la persona.",
    kept,
    todo: "Fírmela primero con la persona y vuelva.",
  },
  "referral.already-decided": {
    title: "Esta referencia ya se decidió.",
    todo: "Ábrala para ver la decisión.",
  },
  "referral.already-sent": {
    title: "Ya hay una referencia enviada a esta agencia.",
    kept,
    todo: "Abra la que se envió; allí puede responder preguntas.",
  },
  "referral.withdrawn": {
    title: "Esta referencia fue retirada.",
    todo: "Si se quiere ayuda otra vez, la otra agencia envía una nueva.",
  },
  "client.number-taken": {
    title: "Otra persona tiene este número.",
    kept,
    todo: "Use otro número o búsquelo para ver de quién es.",
  },
  "client.already-linked": {
    title: "Este registro ya está unido a otra persona.",
    kept,
    todo: "Revise el nombre y la fecha de nacimiento; elija otro registro o cree uno nuevo.",
  },
  "episode.open-already": {
    title: "Esta persona ya está en el programa.",
    kept,
    todo: "Vaya al episodio abierto o ciérrelo antes de abrir otro.",
  },
  "episode.overlaps": {
    title: "Estas fechas coinciden con otro período en el programa.",
    kept,
    todo: "Cambie las fechas para que uno termine antes de que empiece el otro.",
  },
  "episode.closed": {
    title: "Esta persona salió del programa.",
    kept,
    todo: "Abra un episodio nuevo cuando vuelva; el anterior queda como estaba.",
  },
  "assignment.overlaps": {
    title: "Ya hay alguien asignado en esas fechas.",
    kept,
    todo: "Termine primero esa asignación o elija otra fecha.",
  },
  "assignment.changed": {
    title: "Otra persona acaba de asignar a alguien.",
    kept: "Esa asignación queda; la suya no se guardó.",
    todo: "Mire quién apoya ahora a la persona y cámbielo solo si todavía corresponde.",
  },
  "milestone.order": {
    title: "Estas fechas no pueden ir en este orden.",
    kept,
    todo: "Compare las dos con sus documentos y corrija la que esté mal.",
  },
  "milestone.already-recorded": {
    title: "Esta fecha ya está registrada.",
    kept,
    todo: "Para cambiarla, escriba una corrección y diga por qué.",
  },
  "milestone.already-corrected": {
    title: "Mientras tanto alguien corrigió esta fecha.",
    kept,
    todo: "Mire el valor más nuevo; corríjalo si todavía está mal.",
  },
  "file.kind-not-taken": {
    title: "Este tipo de archivo no se acepta como comprobante.",
    kept: "No se guardó nada.",
    todo: "Elija un PDF, una foto o imagen, un escaneo (TIFF) o un documento de Word (.docx). Cuenta el contenido del archivo, no su nombre.",
  },
  "file.empty": {
    title: "Este archivo está vacío.",
    kept: "No se guardó nada.",
    todo: "Ábralo donde estaba, revise que tenga contenido y elíjalo otra vez.",
  },
  "milestone.in-future": {
    title: "Esta fecha todavía no ha llegado.",
    kept,
    todo: "Regístrela el día en que ocurra o revise el año.",
  },
  "vr-case.open-already": {
    title: "Esta persona ya tiene un caso de VR abierto aquí.",
    kept,
    todo: "Vaya al caso abierto o ciérrelo antes de abrir otro.",
  },
  "vr-case.closed": {
    title: "Este caso de VR está cerrado.",
    kept,
    todo: "Para recibir ayuda otra vez, la persona presenta una nueva solicitud; se puede usar lo que ya se sabe.",
  },
  "extension.not-specific": {
    title: "Una extensión lleva una fecha concreta.",
    kept,
    todo: "Escriba el día acordado con la persona.",
  },
  "extension.not-later": {
    title: "La fecha nueva no es posterior a la que extiende.",
    kept,
    todo: "Elija una fecha posterior o deje la extensión.",
  },
  "undo.too-late": {
    title: "Esto ya no se puede deshacer.",
    kept: "No se cambió nada.",
    todo: "Lo que usted mismo escribió se puede deshacer durante un día. Después, cámbielo a mano o corríjalo con un motivo.",
  },
  "undo.changed-since": {
    title: "Ya hay algo posterior que depende de esto.",
    kept: "No se cambió nada.",
    todo: "Mire primero el último cambio: deshágalo, o corrija con un motivo lo que esté mal.",
  },
  "job.ended-already": {
    title: "Este empleo ya terminó.",
    kept,
    todo: "Mire la fecha en que terminó; una corrección dice por qué cambia.",
  },
  "week.not-begun": {
    title: "Esta semana todavía no ha empezado.",
    kept,
    todo: "Elija esta semana o una anterior.",
  },
  "contact.in-future": {
    title: "Este contacto está en el futuro.",
    kept,
    todo: "Elija hoy o un día anterior; las visitas por hacer van en el plan.",
  },
  "contact.not-mine": {
    title: "Esta nota la escribió otra persona del equipo.",
    todo: "Solo esa persona puede cambiarla. Usted puede añadir la suya.",
  },
  "employer.name-taken": {
    title: "Esta empresa ya está en su lista.",
    kept,
    todo: "Ábrala y añada allí su contacto.",
  },
  "invitation.not-valid": {
    title: "Este enlace ya no sirve.",
    todo: "Ya se usó o venció. Pida uno nuevo a la administración.",
  },
  "invitation.sign-in-first": {
    title: "Usted ya tiene una cuenta.",
    todo: "Inicie sesión con ella; la invitación se añade a esa cuenta.",
  },
  "password.too-short": {
    title: "Esta contraseña es demasiado corta.",
    kept,
    todo: "Use al menos 15 caracteres. Una frase es fácil de recordar.",
  },
  "password.too-long": { title: "Esta contraseña es demasiado larga.", kept, todo: "Use menos caracteres." },
  "password.too-common": {
    title: "Demasiadas personas usan esta contraseña.",
    kept,
    todo: "Elija una que nadie adivine; varias palabras juntas funcionan bien.",
  },
  "email.taken": {
    title: "Alguien ya tiene este correo electrónico.",
    kept,
    todo: "Use otro o búsquelo entre el personal.",
  },
  "membership.last-administrator": {
    title: "Es la última persona administradora de la agencia.",
    kept,
    todo: "Dé primero esa función a otra persona.",
  },
  "set-up.not-valid": {
    title: "Este enlace de instalación ya no sirve.",
    todo: "Reinicie el servidor para ver uno nuevo en su consola.",
  },
  "import.not-readable": {
    title: "Este archivo no se pudo leer como tabla.",
    todo: "Guárdelo como CSV o XLSX y elíjalo otra vez. No se cambió nada.",
  },
  "import.running": {
    title: "Ya hay una importación en marcha.",
    todo: "Espere a que termine y empiece la suya.",
  },
  "import.needs-columns": {
    title: "Faltan columnas necesarias.",
    kept: "No se cambió nada.",
    todo: "Indique qué columna de su archivo es cada una.",
  },
};

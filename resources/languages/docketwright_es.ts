<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>docketwright</name>
    <message>
        <source>This is an estimate by simple rules. The agency’s own sorting may differ.</source>
        <translation>Es una estimación con reglas sencillas. La clasificación de la agencia puede ser otra.</translation>
    </message>
    <message>
        <source>Questions {numbers}</source>
        <translation>Preguntas {numbers}</translation>
    </message>
    <message>
        <source>Question {numbers}</source>
        <translation>Pregunta {numbers}</translation>
    </message>
    <message>
        <source>An argument without evidence</source>
        <translation>Un argumento sin pruebas</translation>
    </message>
    <message>
        <source>{count} arguments without evidence</source>
        <translation>{count} argumentos sin pruebas</translation>
    </message>
    <message>
        <source>Neither a source nor what you saw yourself stands in {what}.</source>
        <translation>En {what} no hay ni una fuente ni algo visto en persona.</translation>
    </message>
    <message>
        <source>An argument that names no place in the notice</source>
        <translation>Un argumento que no señala ningún lugar del aviso</translation>
    </message>
    <message>
        <source>{count} arguments that name no place in the notice</source>
        <translation>{count} argumentos que no señalan ningún lugar del aviso</translation>
    </message>
    <message>
        <source>Which section or question is {what} about? The agency sorts comments by it.</source>
        <translation>¿De qué sección o pregunta trata {what}? La agencia ordena los comentarios por ella.</translation>
    </message>
    <message>
        <source>Which section or question are {what} about? The agency sorts comments by it.</source>
        <translation>¿De qué sección o pregunta tratan {what}? La agencia ordena los comentarios por ella.</translation>
    </message>
    <message>
        <source>Choose one from the library, or write your own.</source>
        <translation>Elija uno de la biblioteca o escriba el suyo.</translation>
    </message>
    <message>
        <source>You chose to answer {numbers}.</source>
        <translation>Eligió responder a {numbers}.</translation>
    </message>
    <message>
        <source>No arguments yet</source>
        <translation>Aún no hay argumentos</translation>
    </message>
    <message>
        <source>Argument {number} is empty</source>
        <translation>El argumento {number} está vacío</translation>
    </message>
    <message>
        <source>The letter leaves it out. Write its point and its reasons, or take it out.</source>
        <translation>La carta lo omite. Escriba su punto y sus razones, o quítelo.</translation>
    </message>
    <message>
        <source>A request without reasons</source>
        <translation>Una petición sin razones</translation>
    </message>
    <message>
        <source>Argument {number} says what to do but not why.</source>
        <translation>El argumento {number} dice qué hacer, pero no por qué.</translation>
    </message>
    <message>
        <source>arguments {numbers}</source>
        <translation>los argumentos {numbers}</translation>
    </message>
    <message>
        <source>argument {number}</source>
        <translation>el argumento {number}</translation>
    </message>
    <message>
        <source>{count} questions are not answered</source>
        <translation>{count} preguntas están sin responder</translation>
    </message>
    <message>
        <source>Question {number} is not answered</source>
        <translation>La pregunta {number} está sin responder</translation>
    </message>
    <message>
        <source>The agency asks: {text}</source>
        <translation>La agencia pregunta: {text}</translation>
    </message>
    <message>
        <source>Nothing is asked of the agency</source>
        <translation>No se pide nada a la agencia</translation>
    </message>
    <message>
        <source>An agency answers requests. Say in one sentence what it should do.</source>
        <translation>La agencia responde a peticiones. Diga en una frase qué debería hacer.</translation>
    </message>
    <message>
        <source>An argument without a request</source>
        <translation>Un argumento sin petición</translation>
    </message>
    <message>
        <source>What should the agency do about argument {number}?</source>
        <translation>¿Qué debería hacer la agencia sobre el argumento {number}?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Give the organization’s name, or choose to appear as anonymous.</source>
        <translation>Indique el nombre de la organización o elija aparecer como anónimo.</translation>
    </message>
    <message>
        <source>Give the first and last name, or choose to appear as anonymous.</source>
        <translation>Indique el nombre y los apellidos o elija aparecer como anónimo.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Falta su nombre</translation>
    </message>
    <message>
        <source>{name} is too long for the web form</source>
        <translation>{name}: demasiado largo para el formulario web</translation>
    </message>
    <message>
        <source>It has {count} characters; Regulations.gov takes {longest}. Shorten it.</source>
        <translation>Tiene {count} caracteres; Regulations.gov admite {longest}. Acórtelo.</translation>
    </message>
    <message>
        <source>You set another authority for this notice. ECRA binds export controls only; cite it as a model, if at all.</source>
        <translation>Para este aviso se eligió otra ley. La ECRA solo obliga en controles de exportación; cítela, si acaso, como modelo.</translation>
    </message>
    <message>
        <source>This office often acts under ECRA, where the APA does not bind it (50 U.S.C. 4821(a)). Set the authority first.</source>
        <translation>Esta oficina actúa a menudo conforme a la ECRA, donde la APA no la obliga (50 U.S.C. 4821(a)). Elija primero la ley.</translation>
    </message>
    <message>
        <source>Export controls under ECRA are not subject to this part of the APA (50 U.S.C. 4821(a)).</source>
        <translation>Los controles de exportación conforme a la ECRA no están sujetos a esta parte de la APA (50 U.S.C. 4821(a)).</translation>
    </message>
    <message>
        <source>Rules under the Defense Production Act are not subject to the APA (50 U.S.C. 4559(a)).</source>
        <translation>Los reglamentos conforme a la Defense Production Act no están sujetos a la APA (50 U.S.C. 4559(a)).</translation>
    </message>
    <message>
        <source>asks whether a control is effective</source>
        <translation>pregunta si un control es eficaz</translation>
    </message>
    <message>
        <source>asks for notice and comment</source>
        <translation>pide aviso y comentarios</translation>
    </message>
    <message>
        <source>gives an appeal and its time limit</source>
        <translation>da una apelación y su plazo</translation>
    </message>
    <message>
        <source>asks for a written response to comments</source>
        <translation>pide una respuesta escrita a los comentarios</translation>
    </message>
    <message>
        <source>A law that may not bind here</source>
        <translation>Una ley que quizá no obligue aquí</translation>
    </message>
    <message>
        <source>A law that does not bind here</source>
        <translation>Una ley que no obliga aquí</translation>
    </message>
    <message>
        <source>No source has the key “{key}”. Add the source, or take the mark out.</source>
        <translation>Ninguna fuente tiene la clave «{key}». Añada la fuente o quite la marca.</translation>
    </message>
    <message>
        <source>The mark names no source.</source>
        <translation>La marca no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>A note that leads nowhere</source>
        <translation>Una nota que no lleva a nada</translation>
    </message>
    <message>
        <source>One note is enough here.</source>
        <translation>Aquí basta con una nota.</translation>
    </message>
    <message>
        <source>“{name}” is in your sources, but no argument cites it. It will not be in the letter.</source>
        <translation>«{name}» está entre sus fuentes, pero ningún argumento la cita. No saldrá en la carta.</translation>
    </message>
    <message>
        <source>Notes cannot tell them apart. Give one of them another key than “{key}”.</source>
        <translation>Las notas no pueden distinguirlas. Dé a una de ellas otra clave que «{key}».</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Quitar una</translation>
    </message>
    <message>
        <source>“{title}” would have two notes with the same words.</source>
        <translation>«{title}» tendría dos notas con las mismas palabras.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The same note twice in a row</source>
        <translation>La misma nota dos veces seguidas</translation>
    </message>
    <message>
        <source>A source without a title</source>
        <translation>Una fuente sin título</translation>
    </message>
    <message>
        <source>What does “{key}” stand for?</source>
        <translation>¿Qué significa «{key}»?</translation>
    </message>
    <message>
        <source>A web page without its address</source>
        <translation>Una página web sin su dirección</translation>
    </message>
    <message>
        <source>Where can “{name}” be read?</source>
        <translation>¿Dónde se puede leer «{name}»?</translation>
    </message>
    <message>
        <source>A source that nothing cites</source>
        <translation>Una fuente que nada cita</translation>
    </message>
    <message>
        <source>A source to look at again</source>
        <translation>Una fuente que conviene volver a mirar</translation>
    </message>
    <message>
        <source>You wanted to look at “{name}” by {day}.</source>
        <translation>Quería volver a mirar «{name}» antes del {day}.</translation>
    </message>
    <message>
        <source>Two sources with one key</source>
        <translation>Dos fuentes con una misma clave</translation>
    </message>
    <message>
        <source>A source that is gone</source>
        <translation>Una fuente que ya no está</translation>
    </message>
    <message>
        <source>“{gone}” is not in your sources.</source>
        <translation>«{gone}» no está entre sus fuentes.</translation>
    </message>
    <message>
        <source>A source listed twice</source>
        <translation>Una fuente que figura dos veces</translation>
    </message>
    <message>
        <source>Nearly this docket’s number</source>
        <translation>Casi el número de este expediente</translation>
    </message>
    <message>
        <source>The notice has {near}. With another number the comment may go astray.</source>
        <translation>El aviso dice {near}. Con otro número el comentario puede perderse.</translation>
    </message>
    <message>
        <source>Two ways of citing</source>
        <translation>Dos maneras de citar</translation>
    </message>
    <message>
        <source>Elsewhere this letter writes “{usual}”, here “{book}”. One way is easier to read.</source>
        <translation>En otros lugares esta carta escribe «{usual}», aquí «{book}». De una sola manera se lee mejor.</translation>
    </message>
    <message>
        <source>Change to “{meant}”</source>
        <translation>Cambiar a «{meant}»</translation>
    </message>
    <message>
        <source>A number without a source</source>
        <translation>Un número sin fuente</translation>
    </message>
    <message>
        <source>A percentage without a source</source>
        <translation>Un porcentaje sin fuente</translation>
    </message>
    <message>
        <source>A date without a source</source>
        <translation>Una fecha sin fuente</translation>
    </message>
    <message>
        <source>A sweeping word without a source</source>
        <translation>Una palabra tajante sin fuente</translation>
    </message>
    <message>
        <source>A product named without a source</source>
        <translation>Un producto nombrado sin fuente</translation>
    </message>
    <message>
        <source>A quotation without a source</source>
        <translation>Una cita sin fuente</translation>
    </message>
    <message>
        <source>“{text}” has no source. Say where it is from, or that you saw it yourself.</source>
        <translation>«{text}» no tiene fuente. Diga de dónde sale o que lo vio en persona.</translation>
    </message>
    <message>
        <source>A claim of the open letter</source>
        <translation>Una afirmación de la carta abierta</translation>
    </message>
    <message>
        <source>It is the letter’s to prove and could not be confirmed here. Write “{attribution}”, or bring a source.</source>
        <translation>Le toca a la carta demostrarlo y aquí no se pudo confirmar. Escriba «{attribution}» o aporte una fuente.</translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>Decir de quién es</translation>
    </message>
    <message>
        <source>This notice says that late comments will not be considered.</source>
        <translation>Este aviso dice que los comentarios tardíos no se tendrán en cuenta.</translation>
    </message>
    <message>
        <source>This notice says that late comments may not be considered.</source>
        <translation>Este aviso dice que los comentarios tardíos podrían no tenerse en cuenta.</translation>
    </message>
    <message>
        <source>This notice says that late comments are considered where that is practicable.</source>
        <translation>Este aviso dice que los comentarios tardíos se tienen en cuenta cuando es factible.</translation>
    </message>
    <message>
        <source>Eastern</source>
        <translation>hora del Este</translation>
    </message>
    <message>
        <source>{said}; {there} your time</source>
        <translation>{said}; {there} en su hora</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <source>Agencies may accept late comments but need not.</source>
        <translation>Las agencias pueden aceptar comentarios tardíos, pero no están obligadas.</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Aún no hay aviso</translation>
    </message>
    <message>
        <source>Without it the letter has no docket number and no closing date. Open the notice.</source>
        <translation>Sin él la carta no tiene número de expediente ni fecha de cierre. Abra el aviso.</translation>
    </message>
    <message>
        <source>No closing date was found</source>
        <translation>No se encontró ninguna fecha de cierre</translation>
    </message>
    <message>
        <source>Look in the DATES section of the notice and type the date, or go on without it.</source>
        <translation>Búsquela en la sección DATES del aviso y escríbala, o siga sin ella.</translation>
    </message>
    <message>
        <source>The closing date was computed</source>
        <translation>La fecha de cierre es calculada</translation>
    </message>
    <message>
        <source>The notice counts days. Compare the date with the docket’s page.</source>
        <translation>El aviso cuenta días. Compare la fecha con la página del expediente.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>The closing date makes no sense</source>
        <translation>La fecha de cierre no tiene sentido</translation>
    </message>
    <message>
        <source>Type the date and the time zone of the notice.</source>
        <translation>Escriba la fecha y la zona horaria del aviso.</translation>
    </message>
    <message>
        <source>Comments have closed</source>
        <translation>El plazo de comentarios ha terminado</translation>
    </message>
    <message>
        <source>They closed {when}. {said}</source>
        <translation>Terminó el {when}. {said}</translation>
    </message>
    <message>
        <source>Comments close {left}</source>
        <translation>El plazo de comentarios termina {left}</translation>
    </message>
    <message>
        <source>A reader at the agency may stop here. Say what was done, and what it did to you.</source>
        <translation>Quien lo lea en la agencia puede detenerse aquí. Diga qué se hizo y qué efecto tuvo para usted.</translation>
    </message>
    <message>
        <source>{longest} words without a stop. Two sentences are easier to quote and to answer.</source>
        <translation>{longest} palabras sin un punto. Dos frases son más fáciles de citar y de responder.</translation>
    </message>
    <message>
        <source>This may read as an insult</source>
        <translation>Esto puede leerse como un insulto</translation>
    </message>
    <message>
        <source>This may read as shouting</source>
        <translation>Esto puede leerse como un grito</translation>
    </message>
    <message>
        <source>Words in ordinary letters are read more willingly.</source>
        <translation>Las palabras en letra normal se leen con más gusto.</translation>
    </message>
    <message>
        <source>A slogan</source>
        <translation>Una consigna</translation>
    </message>
    <message>
        <source>An agency cannot answer it. Say what should change, and why.</source>
        <translation>La agencia no puede responderle. Diga qué debería cambiar y por qué.</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de leer</translation>
    </message>
    <message>
        <source>Long sentences and long words throughout. Shorter ones are answered sooner.</source>
        <translation>Frases largas y palabras largas en todo el texto. Las cortas se responden antes.</translation>
    </message>
    <message>
        <source>A very long sentence</source>
        <translation>Una frase muy larga</translation>
    </message>
    <message>
        <source>Write it plainly</source>
        <translation>Decirlo con sencillez</translation>
    </message>
    <message>
        <source>straighten quotes (−{saved}), </source>
        <translation>ponga comillas rectas (−{saved}), </translation>
    </message>
    <message>
        <source>Only {kept} of {asked} requests stand whole</source>
        <translation>Solo {kept} de {asked} peticiones quedan enteras</translation>
    </message>
    <message>
        <source>The request is kept</source>
        <translation>La petición se conserva</translation>
    </message>
    <message>
        <source>All {asked} requests are kept</source>
        <translation>Las {asked} peticiones se conservan</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} páginas</translation>
    </message>
    <message>
        <source>Too long for the web form alone</source>
        <translation>Demasiado largo para el formulario web solo</translation>
    </message>
    <message>
        <source>about {pages} pages</source>
        <translation>unas {pages} páginas</translation>
    </message>
    <message>
        <source>A required statement is missing</source>
        <translation>Falta una declaración obligatoria</translation>
    </message>
    <message>
        <source>This notice asks every comment to say: “{required}”</source>
        <translation>Este aviso pide que todo comentario diga: «{required}»</translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation>{count:,} palabras</translation>
    </message>
    <message>
        <source>Longer than this notice allows</source>
        <translation>Más largo de lo que permite este aviso</translation>
    </message>
    <message>
        <source>The letter has {has}; the notice takes {takes}. Shorten it, and look at the finished page count.</source>
        <translation>La carta tiene {has}; el aviso admite {takes}. Acórtela y mire el número de páginas terminadas.</translation>
    </message>
    <message>
        <source>A picture sign the web form refuses</source>
        <translation>Un emoji que el formulario web rechaza</translation>
    </message>
    <message>
        <source>Regulations.gov takes no emoji. Say it in words, or remove it.</source>
        <translation>Regulations.gov no admite emojis. Dígalo con palabras o quítelo.</translation>
    </message>
    <message>
        <source>Add it to the closing</source>
        <translation>Añadirla al cierre</translation>
    </message>
    <message>
        <source>the letter’s</source>
        <translation>de la carta</translation>
    </message>
    <message>
        <source>a block’s</source>
        <translation>de un bloque</translation>
    </message>
    <message>
        <source>Agencies may group this with others. What did you see yourself?</source>
        <translation>Las agencias pueden agrupar esto con otros. ¿Qué vio usted en persona?</translation>
    </message>
    <message>
        <source>Almost {whose} sentence</source>
        <translation>Casi una frase {whose}</translation>
    </message>
    <message>
        <source>{count} sentences are almost {whose}</source>
        <translation>{count} frases son casi {whose}</translation>
    </message>
    <message>
        <source>Keep as a quotation</source>
        <translation>Conservar como cita</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Más de la mitad</translation>
    </message>
    <message>
        <source>About {count} in 10 phrases</source>
        <translation>Unas {count} de cada 10 expresiones</translation>
    </message>
    <message>
        <source>{part} of the shorter text stands in both. Say it in your own words, with what you saw yourself.</source>
        <translation>{part} del texto más corto está en ambos. Dígalo con sus propias palabras y con lo que vio en persona.</translation>
    </message>
    <message>
        <source>Reads like a form letter beside {name}</source>
        <translation>Se lee como una carta modelo junto a {name}</translation>
    </message>
    <message>
        <source>Shares a good part with {name}</source>
        <translation>Comparte una buena parte con {name}</translation>
    </message>
    <message>
        <source>Text left to fill in</source>
        <translation>Texto por rellenar</translation>
    </message>
    <message>
        <source>“{text}” is still in {place}.</source>
        <translation>«{text}» sigue en {place}.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>the rule’s words</source>
        <translation>las palabras de la norma</translation>
    </message>
    <message>
        <source>your words for the rule</source>
        <translation>sus palabras para la norma</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>el saludo</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>el cierre</translation>
    </message>
    <message>
        <source>the sign-off</source>
        <translation>la despedida</translation>
    </message>
    <message>
        <source>who you are</source>
        <translation>quién es usted</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>a qué se dedica</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>el aviso</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the addressee</source>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>la carta</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>argument {number}, {part}</source>
        <translation>argumento {number}, {part}</translation>
    </message>
    <message>
        <source>Nothing is said about “{principle}” yet</source>
        <translation>Aún no se dice nada sobre «{principle}»</translation>
    </message>
    <message>
        <source>Several principles in one sentence</source>
        <translation>Varios principios en una sola frase</translation>
    </message>
    <message>
        <source>Look at which way this argues</source>
        <translation>Mire en qué sentido argumenta esto</translation>
    </message>
    <message>
        <source>A comment need not raise all four. If it belongs here: {prompt}</source>
        <translation>Un comentario no necesita plantear los cuatro. Si cabe aquí: {prompt}</translation>
    </message>
    <message>
        <source>This may argue against the principle. If you mean it so, leave it; if not, say which way you argue.</source>
        <translation>Esto quizá argumenta contra el principio. Si es lo que quiere, déjelo; si no, diga en qué sentido argumenta.</translation>
    </message>
    <message>
        <source>This names three principles or more in one sentence. Argue them one at a time, each with its own reason.</source>
        <translation>Esto nombra tres principios o más en una sola frase. Argumente uno a uno, cada uno con su razón.</translation>
    </message>
    <message>
        <source>You marked this passage.</source>
        <translation>Marcó este pasaje.</translation>
    </message>
    <message>
        <source>You marked this passage, and it has changed since.</source>
        <translation>Marcó este pasaje, y ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>You said that this argues against the principle.</source>
        <translation>Dijo que esto argumenta contra el principio.</translation>
    </message>
    <message>
        <source>This looks for words and for what you marked. It does not judge whether your argument is true, lawful or persuasive. On real comments it missed {missed} passages that address a principle and flagged {flagged} that do not.</source>
        <translation>Se buscan palabras y lo que usted marcó. No se juzga si su argumento es cierto, lícito o convincente. En comentarios reales se pasaron por alto {missed} pasajes que tratan un principio y se señalaron {flagged} que no lo tratan.</translation>
    </message>
    <message>
        <source>about {count} in 10</source>
        <translation>unos {count} de cada 10</translation>
    </message>
    <message>
        <source>about {count} in 100</source>
        <translation>unos {count} de cada 100</translation>
    </message>
    <message>
        <source>Compare with how long your last such change took.</source>
        <translation>Compárelo con lo que tardó su último cambio parecido.</translation>
    </message>
    <message>
        <source>What evidence does it cite?</source>
        <translation>¿Qué pruebas cita?</translation>
    </message>
    <message>
        <source>Say whether this evidence can be checked, and what is missing.</source>
        <translation>Diga si esas pruebas se pueden comprobar y qué falta.</translation>
    </message>
    <message>
        <source>Whom did it ask?</source>
        <translation>¿A quién preguntó?</translation>
    </message>
    <message>
        <source>Name who was not asked and what they know.</source>
        <translation>Nombre a quién no se preguntó y qué sabe.</translation>
    </message>
    <message>
        <source>Does it answer earlier comments or give its reasons?</source>
        <translation>¿Responde a comentarios anteriores o da sus razones?</translation>
    </message>
    <message>
        <source>Point at the reason that is missing or weak.</source>
        <translation>Señale la razón que falta o que es débil.</translation>
    </message>
    <message>
        <source>Which law does it name as its authority?</source>
        <translation>¿Qué ley nombra como su autoridad?</translation>
    </message>
    <message>
        <source>Check whether the words of that law reach this far.</source>
        <translation>Compruebe si las palabras de esa ley llegan tan lejos.</translation>
    </message>
    <message>
        <source>What happens to those who do not comply?</source>
        <translation>¿Qué ocurre con quien no cumple?</translation>
    </message>
    <message>
        <source>Ask whether the penalty fits the fault, and what comes first.</source>
        <translation>Pregunte si la sanción es proporcional a la falta y qué viene antes.</translation>
    </message>
    <message>
        <source>How long is there to comply, and to put things right?</source>
        <translation>¿Cuánto tiempo hay para cumplir y para corregir?</translation>
    </message>
    <message>
        <source>Can a decision be contested?</source>
        <translation>¿Se puede impugnar una decisión?</translation>
    </message>
    <message>
        <source>Which alternatives did it weigh?</source>
        <translation>¿Qué alternativas sopesó?</translation>
    </message>
    <message>
        <source>Offer a narrower one, with words for it.</source>
        <translation>Ofrezca una más limitada, con su texto.</translation>
    </message>
    <message>
        <source>What does it say about cost and burden?</source>
        <translation>¿Qué dice sobre costos y cargas?</translation>
    </message>
    <message>
        <source>Compare with your own hours and costs.</source>
        <translation>Compárelo con sus propias horas y costos.</translation>
    </message>
    <message>
        <source>Does it end, or is it looked at again?</source>
        <translation>¿Termina, o se vuelve a examinar?</translation>
    </message>
    <message>
        <source>How long is the comment period?</source>
        <translation>¿Cuánto dura el período de comentarios?</translation>
    </message>
    <message>
        <source>Say whether it was enough for you, and what you could not do.</source>
        <translation>Diga si le bastó y qué no pudo hacer.</translation>
    </message>
    <message>
        <source>It closes on {day}.</source>
        <translation>Termina el {day}.</translation>
    </message>
    <message>
        <source>{days} days: from publication until {day}.</source>
        <translation>{days} días: desde la publicación hasta el {day}.</translation>
    </message>
    <message>
        <source>It takes effect before comments close: say what that means for you.</source>
        <translation>Entra en vigor antes de que termine el plazo de comentarios: diga qué supone eso para usted.</translation>
    </message>
    <message>
        <source>When does it take effect?</source>
        <translation>¿Cuándo entra en vigor?</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>El {day}.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} palabras</translation>
    </message>
    <message>
        <source>A passage of which you said that it argues for this (“It is here…”)</source>
        <translation>Un pasaje del que usted dijo que argumenta a su favor (“Está aquí…”)</translation>
    </message>
    <message>
        <source>Your own words: this passage is still mostly the letter&apos;s</source>
        <translation>Sus propias palabras: este pasaje sigue siendo sobre todo el de la carta</translation>
    </message>
    <message>
        <source>A passage of {least_words} words or more ({counted} so far)</source>
        <translation>Un pasaje de {least_words} palabras o más (van {counted})</translation>
    </message>
    <message>
        <source>A request: what should the agency do?</source>
        <translation>Una petición: ¿qué debería hacer la agencia?</translation>
    </message>
    <message>
        <source>A source, or what you saw yourself</source>
        <translation>Una fuente, o lo que vio en persona</translation>
    </message>
    <message>
        <source>The section of the rule that this is about</source>
        <translation>La sección de la norma de la que trata</translation>
    </message>
    <message>
        <source>Reasons and a request, in your own words</source>
        <translation>Razones y una petición, con sus propias palabras</translation>
    </message>
    <message>
        <source>The mark no longer fits, so the public version redacts the whole text there. Mark the words again.</source>
        <translation>La marca ya no encaja, así que la versión pública tacha todo el texto de ese lugar. Marque las palabras de nuevo.</translation>
    </message>
    <message>
        <source>A comment is public. Take it out, or file a confidential version as the notice says.</source>
        <translation>Un comentario es público. Quítelo o presente una versión confidencial como dice el aviso.</translation>
    </message>
    <message>
        <source>a Social Security number</source>
        <translation>un número de Seguro Social</translation>
    </message>
    <message>
        <source>a card or account number</source>
        <translation>un número de tarjeta o de cuenta</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>un número de cuenta</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>una fecha de nacimiento</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a street address</source>
        <translation>una dirección postal</translation>
    </message>
    <message>
        <source>confidential text</source>
        <translation>un texto confidencial</translation>
    </message>
    <message>
        <source>This looks like {name}</source>
        <translation>Esto parece {name}</translation>
    </message>
    <message>
        <source>Confidential words have changed</source>
        <translation>Las palabras confidenciales han cambiado</translation>
    </message>
    <message>
        <source>It will be public, and cannot be taken back. Remove it, or keep it on purpose.</source>
        <translation>Será público y no se podrá retirar. Quítelo o déjelo a propósito.</translation>
    </message>
    <message>
        <source>You appear as anonymous, but this names you</source>
        <translation>Aparece como anónimo, pero esto le nombra</translation>
    </message>
    <message>
        <source>“{name}” would be in the public record. Take it out.</source>
        <translation>«{name}» quedaría en el registro público. Quítelo.</translation>
    </message>
    <message>
        <source>Regulations.gov always shows it.</source>
        <translation>Regulations.gov lo muestra siempre.</translation>
    </message>
    <message>
        <source>The agency decides, and most show it.</source>
        <translation>Lo decide la agencia, y la mayoría lo muestra.</translation>
    </message>
    <message>
        <source>Regulations.gov never shows it.</source>
        <translation>Regulations.gov nunca lo muestra.</translation>
    </message>
    <message>
        <source>Regulations.gov does not show it, but you print it in the letter, and the letter is public.</source>
        <translation>Regulations.gov no lo muestra, pero usted lo imprime en la carta, y la carta es pública.</translation>
    </message>
    <message>
        <source>You appear as anonymous, so it is not sent.</source>
        <translation>Aparece como anónimo, así que no se envía.</translation>
    </message>
    <message>
        <source>{signed}; title and language of the letter</source>
        <translation>{signed}; título e idioma de la carta</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Comment from {signed}</source>
        <translation>Comentario de {signed}</translation>
    </message>
    <message>
        <source>Date and tracking number</source>
        <translation>Fecha y número de seguimiento</translation>
    </message>
    <message>
        <source>given when you file</source>
        <translation>se asigna al presentarlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Cargo o función</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Document properties</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Every word of it, and of every attachment.</source>
        <translation>Cada palabra, y la de cada archivo adjunto.</translation>
    </message>
    <message>
        <source>It stands in the letter.</source>
        <translation>Está en la carta.</translation>
    </message>
    <message>
        <source>Word and PDF files carry them. Nothing else is put in.</source>
        <translation>Los archivos de Word y PDF las llevan. No se añade nada más.</translation>
    </message>
    <message>
        <source>They are the notes of the letter.</source>
        <translation>Son las notas de la carta.</translation>
    </message>
    <message>
        <source> Did you mean “{word}”?</source>
        <translation> ¿Quería decir «{word}»?</translation>
    </message>
    <message>
        <source> Look at it again, or add it to your words.</source>
        <translation> Mírela otra vez o añádala a sus palabras.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>“{text}” is not in the dictionary.{meant}</source>
        <translation>«{text}» no está en el diccionario.{meant}</translation>
    </message>
    <message>
        <source>Change to “{word}”</source>
        <translation>Cambiar a «{word}»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <translation>no se permite escribir ahí</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>that place can only be read</source>
        <translation>ese lugar solo se puede leer</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>eso no es un archivo</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>está abierto en otro programa</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}.</source>
        <translation>No se pudo escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the name cannot be used.</source>
        <translation>No se pudo escribir {path}: el nombre no sirve.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>el sistema lo rechazó</translation>
    </message>
    <message>
        <source>an individual</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>The closing date is {date}.</source>
        <translation>La fecha de cierre es el {date}.</translation>
    </message>
    <message>
        <source>Send it by {date}.</source>
        <translation>Envíelo antes del {date}.</translation>
    </message>
    <message>
        <source>Open the notice in the Rule step. Its own ways to file will stand here.</source>
        <translation>Abra el aviso en el paso Norma. Aquí aparecerán sus propias maneras de presentar el comentario.</translation>
    </message>
    <message>
        <source>The notice takes comments by e-mail. Look the address up there, and use the subject “{subject}”.</source>
        <translation>El aviso admite comentarios por correo electrónico. Busque allí la dirección y use el asunto «{subject}».</translation>
    </message>
    <message>
        <source>By e-mail: write to {addresses} (the notice names more than one address) with the subject “{subject}”, and attach the letter.</source>
        <translation>Por correo electrónico: escriba a {addresses} (el aviso nombra más de una dirección) con el asunto «{subject}» y adjunte la carta.</translation>
    </message>
    <message>
        <source>By e-mail: write to {address} with the subject “{subject}”, and attach the letter.</source>
        <translation>Por correo electrónico: escriba a {address} con el asunto «{subject}» y adjunte la carta.</translation>
    </message>
    <message>
        <source>The postmark counts.</source>
        <translation>Cuenta la fecha del matasellos.</translation>
    </message>
    <message>
        <source>It must arrive by the closing date unless the notice says otherwise.</source>
        <translation>Debe llegar antes de la fecha de cierre, salvo que el aviso diga otra cosa.</translation>
    </message>
    <message>
        <source>Keep the tracking number or receipt, and enter it under “I filed it”.</source>
        <translation>Guarde el número de seguimiento o el recibo y anótelo en «Lo presenté».</translation>
    </message>
    <message>
        <source>Send the letter to {to}, by mail or in the way that its web site names for letters.</source>
        <translation>Envíe la carta a {to}, por correo o de la manera que su sitio web indique para cartas.</translation>
    </message>
    <message>
        <source>Add the addressee, and send the letter in the way that the agency’s web site names.</source>
        <translation>Añada el destinatario y envíe la carta de la manera que indique el sitio web de la agencia.</translation>
    </message>
    <message>
        <source>No closing date was found. Look it up in the notice before you send.</source>
        <translation>No se encontró ninguna fecha de cierre. Búsquela en el aviso antes de enviar.</translation>
    </message>
    <message>
        <source>No time of day is given; Regulations.gov closes at this hour.</source>
        <translation>No se da la hora; Regulations.gov cierra a esta.</translation>
    </message>
    <message>
        <source>No time of day is given; earlier is safer.</source>
        <translation>No se da la hora; cuanto antes, más seguro.</translation>
    </message>
    <message>
        <source>On Regulations.gov, open the docket, find the notice and choose Comment.</source>
        <translation>En Regulations.gov, abra el expediente, busque el aviso y elija Comment.</translation>
    </message>
    <message>
        <source>Attach {file_name}, and paste the web-form text into the Comment box.</source>
        <translation>Adjunte {file_name} y pegue el texto del formulario web en la casilla Comment.</translation>
    </message>
    <message>
        <source>Say that you comment as {kind}. E-mail and phone are not published.</source>
        <translation>Diga que comenta como {kind}. El correo electrónico y el teléfono no se publican.</translation>
    </message>
    <message>
        <source>By mail: print the letter, sign it and send it to {known}. {when}</source>
        <translation>Por correo postal: imprima la carta, fírmela y envíela a {known}. {when}</translation>
    </message>
    <message>
        <source>By fax: send the letter to {value}.</source>
        <translation>Por fax: envíe la carta a {value}.</translation>
    </message>
    <message>
        <source>On the agency’s own site, open the form for comments and attach {file_name}.</source>
        <translation>En el sitio de la propia agencia, abra el formulario de comentarios y adjunte {file_name}.</translation>
    </message>
    <message>
        <source>Keep a copy of the letter and of what you sent it with.</source>
        <translation>Guarde una copia de la carta y de aquello con lo que la envió.</translation>
    </message>
    <message>
        <source>The date was worked out from the notice; compare it there.</source>
        <translation>La fecha se calculó a partir del aviso; compárela allí.</translation>
    </message>
    <message>
        <source>No way to send a comment was found. Look it up in the notice.</source>
        <translation>No se encontró ninguna manera de enviar un comentario. Búsquela en el aviso.</translation>
    </message>
    <message>
        <source>The notice names several ways to send a comment. Choose one of those below.</source>
        <translation>El aviso nombra varias maneras de enviar un comentario. Elija una de las siguientes.</translation>
    </message>
    <message>
        <source>The notice takes comments by mail. Look the address up there.</source>
        <translation>El aviso admite comentarios por correo postal. Busque allí la dirección.</translation>
    </message>
    <message>
        <source>the number in the notice</source>
        <translation>el número del aviso</translation>
    </message>
    <message>
        <source>See that the letter has no more than {value} pages.</source>
        <translation>Compruebe que la carta no tenga más de {value} páginas.</translation>
    </message>
    <message>
        <source>See that the type is at least {value} points high.</source>
        <translation>Compruebe que la letra tenga al menos {value} puntos.</translation>
    </message>
    <message>
        <source>See that this statement is in the comment, word for word: “{value}”</source>
        <translation>Compruebe que esta declaración esté en el comentario, palabra por palabra: «{value}»</translation>
    </message>
    <message>
        <source>See that each answer names the number of its question.</source>
        <translation>Compruebe que cada respuesta nombre el número de su pregunta.</translation>
    </message>
    <message>
        <source>The notice asks that comments name {names}; the letter’s subject lines do.</source>
        <translation>El aviso pide que los comentarios nombren {names}; las líneas de asunto de la carta lo hacen.</translation>
    </message>
    <message>
        <source>The notice says: “{inner}”</source>
        <translation>El aviso dice: «{inner}»</translation>
    </message>
    <message>
        <source>See that the comment names {names}.</source>
        <translation>Compruebe que el comentario nombre {names}.</translation>
    </message>
    <message>
        <source>Keep the name {file_name}: here “P” at its start marks a public comment.</source>
        <translation>Conserve el nombre {file_name}: aquí «P» al principio señala un comentario público.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>The document holds {things}. Words inside were not looked at.</source>
        <translation>El documento contiene {things}. Las palabras de dentro no se miraron.</translation>
    </message>
    <message>
        <source>Whoever opens the file can read what was there before. Accept or reject them before you send it.</source>
        <translation>Quien abra el archivo puede leer lo que había antes. Acéptelos o rechácelos antes de enviarlo.</translation>
    </message>
    <message>
        <source>They would be published with the file. Delete them before you send it.</source>
        <translation>Se publicarían con el archivo. Bórrelos antes de enviarlo.</translation>
    </message>
    <message>
        <source>Hidden words in the document</source>
        <translation>Palabras ocultas en el documento</translation>
    </message>
    <message>
        <source>They are not printed but travel with the file. Show them in Word, and delete what is not for the agency.</source>
        <translation>No se imprimen, pero viajan con el archivo. Muéstrelas en Word y borre lo que no es para la agencia.</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>No se pudo revisar todo</translation>
    </message>
    <message>
        <source>1 tracked change in the document</source>
        <translation>1 cambio registrado en el documento</translation>
    </message>
    <message>
        <source>{count:,} tracked changes in the document</source>
        <translation>{count:,} cambios registrados en el documento</translation>
    </message>
    <message>
        <source>1 comment in the margin</source>
        <translation>1 comentario al margen</translation>
    </message>
    <message>
        <source>{count:,} comments in the margin</source>
        <translation>{count:,} comentarios al margen</translation>
    </message>
    <message>
        <source>The letter makes these words itself: from who you are, the notice, the date, your requests or your answers. Change them there.</source>
        <translation>La carta hace estas palabras por sí misma: de quién es usted, el aviso, la fecha, sus peticiones o sus respuestas. Cámbielas allí.</translation>
    </message>
    <message>
        <source>This note stands for several sources, or points to an earlier note. Change the source itself.</source>
        <translation>Esta nota vale por varias fuentes, o remite a una nota anterior. Cambie la propia fuente.</translation>
    </message>
    <message>
        <source>You have changed this part since the letters were compared. Your newer words stay.</source>
        <translation>Usted cambió esta parte desde que se compararon las cartas. Sus palabras más recientes se quedan.</translation>
    </message>
    <message>
        <source>The edited letter is the public version, and this part has confidential words. Change it yourself.</source>
        <translation>La carta editada es la versión pública, y esta parte tiene palabras confidenciales. Cámbiela usted.</translation>
    </message>
    <message>
        <source>This document is not a copy of this comment’s letter.</source>
        <translation>Este documento no es una copia de la carta de este comentario.</translation>
    </message>
    <message>
        <source>Choose the copy that was edited.</source>
        <translation>Elija la copia que fue editada.</translation>
    </message>
    <message>
        <source>This is the example, and it cannot be filed.</source>
        <translation>Este es el ejemplo, y no se puede presentar.</translation>
    </message>
    <message>
        <source>Start a comment of your own.</source>
        <translation>Empiece un comentario propio.</translation>
    </message>
    <message>
        <source>Words that you marked as confidential have changed since.</source>
        <translation>Palabras que marcó como confidenciales han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Look at the list in the Export step: mark them again, or take the mark away.</source>
        <translation>Mire la lista del paso Exportar: márquelas de nuevo o quite la marca.</translation>
    </message>
    <message>
        <source>This is an older Word document.</source>
        <translation>Es un documento de Word antiguo.</translation>
    </message>
    <message>
        <source>This is an OpenDocument text.</source>
        <translation>Es un texto OpenDocument.</translation>
    </message>
    <message>
        <source>This is a rich text document.</source>
        <translation>Es un documento de texto enriquecido.</translation>
    </message>
    <message>
        <source>This is a Pages document.</source>
        <translation>Es un documento de Pages.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} no tiene texto.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Save it as .docx, and open that copy.</source>
        <translation>Guárdelo como .docx y abra esa copia.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is larger than 50 MB.</source>
        <translation>{path} ocupa más de 50 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>This file holds far more text than a comment.</source>
        <translation>Este archivo contiene mucho más texto que un comentario.</translation>
    </message>
    <message>
        <source>Choose the comment alone.</source>
        <translation>Elija solo el comentario.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Este PDF contiene imágenes de páginas, sin texto.</translation>
    </message>
    <message>
        <source>Open the document it was made from.</source>
        <translation>Abra el documento del que se hizo.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Este archivo no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a .docx, .pdf, .txt or .md file.</source>
        <translation>Elija un archivo .docx, .pdf, .txt o .md.</translation>
    </message>
    <message>
        <source>This PDF has more than 500 pages.</source>
        <translation>Este PDF tiene más de 500 páginas.</translation>
    </message>
    <message>
        <source>There is no letter template {name}.</source>
        <translation>No hay ninguna plantilla de carta {name}.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Elija otra plantilla.</translation>
    </message>
    <message>
        <source>Scientific evidence</source>
        <translation>Base científica</translation>
    </message>
    <message>
        <source>Democratic rule-making</source>
        <translation>Normas hechas democráticamente</translation>
    </message>
    <message>
        <source>Fair enforcement, time to fix</source>
        <translation>Aplicación justa, tiempo para corregir</translation>
    </message>
    <message>
        <source>Minimal extent necessary</source>
        <translation>Lo mínimo necesario</translation>
    </message>
    <message>
        <source>Letter without a docket</source>
        <translation>Carta sin expediente</translation>
    </message>
    <message>
        <source>The title was not found</source>
        <translation>No se encontró el título</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Say what you do, how the rule touches you and where you stand</source>
        <translation>Diga a qué se dedica, cómo le afecta la norma y cuál es su postura</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 elegido</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidos</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Nada escrito</translation>
    </message>
    <message>
        <source>{whole} of {count} have reasons and a request</source>
        <translation>{whole} de {count} tienen razones y una petición</translation>
    </message>
    <message>
        <source>All {count} written</source>
        <translation>Los {count} escritos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>{must} must fix</source>
        <translation>{must} por corregir</translation>
    </message>
    <message>
        <source>{look} worth a look</source>
        <translation>{look} por mirar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>fits question {question}</source>
        <translation>encaja con la pregunta {question}</translation>
    </message>
    <message>
        <source>nothing else covers {listed} yet</source>
        <translation>nada más cubre aún {listed}</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Su postura</translation>
    </message>
    <message>
        <source>Before the table of requests</source>
        <translation>Antes de la tabla de peticiones</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>This JSON file holds no notice.</source>
        <translation>Este archivo JSON no contiene ningún aviso.</translation>
    </message>
    <message>
        <source>Open the answer for one document or docket.</source>
        <translation>Abra la respuesta para un solo documento o expediente.</translation>
    </message>
    <message>
        <source>The site answered: {text}</source>
        <translation>El sitio respondió: {text}</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Compruebe el número e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This JSON file is damaged.</source>
        <translation>Este archivo JSON está dañado.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was found: the answer is empty.</source>
        <translation>No se encontró nada: la respuesta está vacía.</translation>
    </message>
    <message>
        <source>Check the docket number, or look in the Federal Register.</source>
        <translation>Compruebe el número de expediente o mire en el Federal Register.</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>Open the notice as XML, JSON, HTML, PDF, .docx or text, or paste its text.</source>
        <translation>Abra el aviso como XML, JSON, HTML, PDF, .docx o texto, o pegue su texto.</translation>
    </message>
    <message>
        <source>This is an RTF document.</source>
        <translation>Es un documento RTF.</translation>
    </message>
    <message>
        <source>This is an old Word document or another Office file.</source>
        <translation>Es un documento de Word antiguo u otro archivo de Office.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Es una imagen.</translation>
    </message>
    <message>
        <source>This is a compressed file.</source>
        <translation>Es un archivo comprimido.</translation>
    </message>
    <message>
        <source>This is a program.</source>
        <translation>Es un programa.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Download the notice again.</source>
        <translation>Descargue el aviso de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation>Este archivo ocupa más de 50 MB.</translation>
    </message>
    <message>
        <source>Open the notice alone, without the rest of the issue.</source>
        <translation>Abra solo el aviso, sin el resto del número.</translation>
    </message>
    <message>
        <source>This Word document is protected by a password.</source>
        <translation>Este documento de Word está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save it without one, and open that copy.</source>
        <translation>Guárdelo sin ella y abra esa copia.</translation>
    </message>
    <message>
        <source>This web page holds no text.</source>
        <translation>Esta página web no tiene texto.</translation>
    </message>
    <message>
        <source>Save the page again, or paste the notice&apos;s text.</source>
        <translation>Guarde la página de nuevo o pegue el texto del aviso.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Este PDF está dañado.</translation>
    </message>
    <message>
        <source>Download it again, or paste the notice&apos;s text.</source>
        <translation>Descárguelo de nuevo o pegue el texto del aviso.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages but no text.</source>
        <translation>Este PDF contiene imágenes de páginas, pero no texto.</translation>
    </message>
    <message>
        <source>Paste the notice&apos;s text, or open its XML or text version.</source>
        <translation>Pegue el texto del aviso o abra su versión XML o de texto.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>Open it in a PDF reader and save a copy without one.</source>
        <translation>Ábralo en un lector de PDF y guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>This PDF has more than {longest:,} pages.</source>
        <translation>Este PDF tiene más de {longest:,} páginas.</translation>
    </message>
    <message>
        <source>This names somebody else</source>
        <translation>Esto nombra a otra persona</translation>
    </message>
    <message>
        <source>“{name}” will be in the public record. If they have not agreed, say who they are without the name.</source>
        <translation>«{name}» estará en el registro público. Si esa persona no está de acuerdo, diga quién es sin el nombre.</translation>
    </message>
    <message>
        <source>Save it again from the program that made it.</source>
        <translation>Guárdelo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>Open the notice in another form, or paste its text.</source>
        <translation>Abra el aviso en otro formato o pegue su texto.</translation>
    </message>
    <message>
        <source>This XML file declares entities, which is not safe to read.</source>
        <translation>Este archivo XML declara entidades, y leerlo no es seguro.</translation>
    </message>
    <message>
        <source>This XML file is too damaged to read.</source>
        <translation>Este archivo XML está demasiado dañado para leerlo.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>No hay texto que leer.</translation>
    </message>
    <message>
        <source>Paste the notice, or open a file.</source>
        <translation>Pegue el aviso o abra un archivo.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>Download the notice again, or paste its text.</source>
        <translation>Descargue el aviso de nuevo o pegue su texto.</translation>
    </message>
    <message>
        <source>This page holds no notice. It may be a sign-in or an error page.</source>
        <translation>Esta página no contiene ningún aviso. Puede ser una página de acceso o de error.</translation>
    </message>
    <message>
        <source>Open the notice in your browser and save it from there, or paste its text.</source>
        <translation>Abra el aviso en su navegador y guárdelo desde allí, o pegue su texto.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <translation>No se pudo abrir {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file is there and can be read.</source>
        <translation>Compruebe que el archivo existe y se puede leer.</translation>
    </message>
    <message>
        <source>{which} is not in this file.</source>
        <translation>{which} no está en este archivo.</translation>
    </message>
    <message>
        <source>Choose one of the notices it holds.</source>
        <translation>Elija uno de los avisos que contiene.</translation>
    </message>
    <message>
        <source>{host} did not understand the question{quoted}.</source>
        <translation>{host} no entendió la pregunta{quoted}.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of data.</source>
        <translation>{host} respondió con una página web en lugar de datos.</translation>
    </message>
    <message>
        <source>{host} refused to answer.</source>
        <translation>{host} se negó a responder.</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>este número</translation>
    </message>
    <message>
        <source>{host} is out of order just now.</source>
        <translation>{host} está fuera de servicio ahora mismo.</translation>
    </message>
    <message>
        <source>{host} answered in a form that was not asked for.</source>
        <translation>{host} respondió en una forma que no se pidió.</translation>
    </message>
    <message>
        <source>Your network may want you to sign in first.</source>
        <translation>Puede que su red pida iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{host} answered with something we cannot read.</source>
        <translation>{host} respondió con algo que no podemos leer.</translation>
    </message>
    <message>
        <source>Your draft is not affected. Try again later, or open a file of the notice instead.</source>
        <translation>Su borrador no se ve afectado. Inténtelo más tarde o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>Your draft is not affected. Check this computer&apos;s clock and the network you are on, or open a file of the notice instead.</source>
        <translation>Su borrador no se ve afectado. Compruebe el reloj de este equipo y la red en la que está, o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>{host} was not found: this computer may be offline.</source>
        <translation>No se encontró {host}: puede que este equipo no tenga conexión.</translation>
    </message>
    <message>
        <source>{host} took too long to answer.</source>
        <translation>{host} tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>{host} did not take the connection.</source>
        <translation>{host} no aceptó la conexión.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>La conexión con {host} se cortó.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{host} refused the key.</source>
        <translation>{host} rechazó la clave.</translation>
    </message>
    <message>
        <source>Your draft is not affected. Change the key in Settings, or open a file of the notice instead.</source>
        <translation>Su borrador no se ve afectado. Cambie la clave en Configuración o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>{host} has had too many look-ups for now.</source>
        <translation>{host} ha tenido demasiadas consultas por ahora.</translation>
    </message>
    <message>
        <source>Your draft is not affected. Try again in {when}, or open a file of the notice instead.</source>
        <translation>Su borrador no se ve afectado. Inténtelo de nuevo dentro de {when} o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>{host} found nothing for {what}.</source>
        <translation>{host} no encontró nada para {what}.</translation>
    </message>
    <message>
        <source>Check the number, or open a file of the notice instead.</source>
        <translation>Compruebe el número o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>The look-up was cancelled.</source>
        <translation>La consulta se canceló.</translation>
    </message>
    <message>
        <source>Your draft is not affected.</source>
        <translation>Su borrador no se ve afectado.</translation>
    </message>
    <message>
        <source>Docketwright does not contact {host}.</source>
        <translation>Docketwright no se conecta con {host}.</translation>
    </message>
    <message>
        <source>Open a file of the notice instead.</source>
        <translation>Abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}, so nothing was sent.</source>
        <translation>{host} no pudo demostrar que es {host}, así que no se envió nada.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>{host} has no text of this notice yet, only its record.</source>
        <translation>{host} aún no tiene el texto de este aviso, solo su ficha.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>{host} sent us round in a circle.</source>
        <translation>{host} nos hizo dar vueltas en círculo.</translation>
    </message>
    <message>
        <source>{host} sent more than {count} MB.</source>
        <translation>{host} envió más de {count} MB.</translation>
    </message>
    <message>
        <source>{host} pointed to another address, which was not followed.</source>
        <translation>{host} remitió a otra dirección, que no se siguió.</translation>
    </message>
    <message>
        <source>The proxy that is set on this computer is of a kind that Docketwright does not use.</source>
        <translation>El proxy configurado en este equipo es de un tipo que Docketwright no usa.</translation>
    </message>
    <message>
        <source>Your draft is not affected. Set one that begins with http://, or open a file of the notice instead.</source>
        <translation>Su borrador no se ve afectado. Configure uno que empiece por http:// o abra un archivo del aviso.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a name and a password.</source>
        <translation>El proxy {proxy} pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not let the look-up through.</source>
        <translation>El proxy {proxy} no dejó pasar la consulta.</translation>
    </message>
    <message>
        <source>Save it as .docx.</source>
        <translation>Guárdelo como .docx.</translation>
    </message>
    <message>
        <source>This is not a Word document.</source>
        <translation>No es un documento de Word.</translation>
    </message>
    <message>
        <source>Choose a .docx file.</source>
        <translation>Elija un archivo .docx.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it again as .docx, and try once more.</source>
        <translation>Ábralo en un procesador de textos, guárdelo de nuevo como .docx e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This Word document is damaged.</source>
        <translation>Este documento de Word está dañado.</translation>
    </message>
    <message>
        <source>This Word document is built in a way that is not safe to read.</source>
        <translation>Este documento de Word está construido de una manera que no es segura de leer.</translation>
    </message>
    <message>
        <source>This Word document holds far more than this program reads.</source>
        <translation>Este documento de Word contiene mucho más de lo que lee este programa.</translation>
    </message>
    <message>
        <source>Save only its text in a new document.</source>
        <translation>Guarde solo su texto en un documento nuevo.</translation>
    </message>
    <message>
        <source>The backup could not be read back.</source>
        <translation>La copia de seguridad no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>Choose another backup folder.</source>
        <translation>Elija otra carpeta para las copias.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {strerror}.</source>
        <translation>No se pudo hacer una copia de seguridad en {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>Choose the file that Docketwright exported.</source>
        <translation>Elija el archivo que exportó Docketwright.</translation>
    </message>
    <message>
        <source>This file was made by a newer Docketwright.</source>
        <translation>Este archivo se hizo con un Docketwright más nuevo.</translation>
    </message>
    <message>
        <source>Update Docketwright to open it.</source>
        <translation>Actualice Docketwright para abrirlo.</translation>
    </message>
    <message>
        <source>A part of the workspace could not be read.</source>
        <translation>No se pudo leer una parte del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a file that Docketwright exported.</source>
        <translation>No es un archivo exportado por Docketwright.</translation>
    </message>
    <message>
        <source>This file is damaged: {error}.</source>
        <translation>Este archivo está dañado: {error}.</translation>
    </message>
    <message>
        <source>Export it again, or open a backup.</source>
        <translation>Expórtelo de nuevo o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Your draft could not be saved to {parent}: the workspace file is gone.</source>
        <translation>Su borrador no se pudo guardar en {parent}: falta el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Save it to another place.</source>
        <translation>Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be written to</source>
        <translation>la carpeta no existe o no se puede escribir en ella</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>otro programa tiene ocupado el archivo</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco dio un error</translation>
    </message>
    <message>
        <source>the memory is full</source>
        <translation>la memoria está llena</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>The workspace in {parent} could not be opened: {reason}.</source>
        <translation>No se pudo abrir el espacio de trabajo de {parent}: {reason}.</translation>
    </message>
    <message>
        <source>Put that right and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace in {parent} could not be read: {reason}.</source>
        <translation>No se pudo leer el espacio de trabajo de {parent}: {reason}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your draft could not be saved to {parent}: {reason}.</source>
        <translation>Su borrador no se pudo guardar en {parent}: {reason}.</translation>
    </message>
    <message>
        <source>Your workspace is damaged.</source>
        <translation>Su espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>Open the newest backup; the damaged file is kept.</source>
        <translation>Abra la copia de seguridad más reciente; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer Docketwright.</source>
        <translation>Este espacio de trabajo se hizo con un Docketwright más nuevo.</translation>
    </message>
    <message>
        <source>This is the example.</source>
        <translation>Este es el ejemplo.</translation>
    </message>
    <message>
        <source>Start a comment of your own to file one.</source>
        <translation>Empiece un comentario propio para presentarlo.</translation>
    </message>
    <message>
        <source>The letter&apos;s blocks cannot be changed.</source>
        <translation>Los bloques de la carta no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Duplicate it and change the copy.</source>
        <translation>Duplíquelo y cambie la copia.</translation>
    </message>
    <message>
        <source>This block is gone.</source>
        <translation>Este bloque ya no está.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Docketwright is already open.</source>
        <translation>Docketwright ya está abierto.</translation>
    </message>
    <message>
        <source>Go on in the window that is open.</source>
        <translation>Continúe en la ventana abierta.</translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation>{count:,} nuevos</translation>
    </message>
    <message>
        <source>{count:,} updated, the earlier versions kept</source>
        <translation>{count:,} actualizados, con sus versiones anteriores conservadas</translation>
    </message>
    <message>
        <source>{count:,} kept beside yours, which you had changed</source>
        <translation>{count:,} conservados junto a los suyos, que usted había cambiado</translation>
    </message>
    <message>
        <source>{count:,} already here</source>
        <translation>{count:,} que ya estaban</translation>
    </message>
    <message>
        <source>The pack is empty</source>
        <translation>El paquete está vacío</translation>
    </message>
    <message>
        <source>“{name}”: {read} of {of} arguments could be read</source>
        <translation>«{name}»: se pudieron leer {read} de {of} argumentos</translation>
    </message>
    <message>
        <source>“{name}” is whole</source>
        <translation>«{name}» está entero</translation>
    </message>
    <message>
        <source>“{name}”: every argument could be read, but a letter may have changed</source>
        <translation>«{name}»: se pudieron leer todos los argumentos, pero puede haber cambiado alguna letra</translation>
    </message>
    <message>
        <source>What was newer than the backup could not be brought along: {what_happened}</source>
        <translation>No se pudo recuperar lo que era más reciente que la copia: {what_happened}</translation>
    </message>
    <message>
        <source>It is still in {kept}, which is kept.</source>
        <translation>Sigue en {kept}, que se conserva.</translation>
    </message>
    <message>
        <source>No good backup was found.</source>
        <translation>No se encontró ninguna copia de seguridad buena.</translation>
    </message>
    <message>
        <source>The damaged workspace was left where it is.</source>
        <translation>El espacio de trabajo dañado se dejó donde está.</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {strerror}.</source>
        <translation>La copia de seguridad no se pudo poner en su lugar: {strerror}.</translation>
    </message>
    <message>
        <source>The damaged workspace was kept.</source>
        <translation>El espacio de trabajo dañado se conservó.</translation>
    </message>
    <message>
        <source>The damaged workspace could not be set aside: {strerror}.</source>
        <translation>El espacio de trabajo dañado no se pudo apartar: {strerror}.</translation>
    </message>
    <message>
        <source>It was left where it is.</source>
        <translation>Se dejó donde está.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your comments are kept, cannot be used: {strerror}.</source>
        <translation>La carpeta {folder}, donde se guardan sus comentarios, no se puede usar: {strerror}.</translation>
    </message>
    <message>
        <source>{into} cannot be used: {strerror}.</source>
        <translation>No se puede usar {into}: {strerror}.</translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Responder pregunta</translation>
    </message>
    <message>
        <source>Own experience</source>
        <translation>Experiencia propia</translation>
    </message>
    <message>
        <source>Take this argument</source>
        <translation>Elegir este argumento</translation>
    </message>
    <message>
        <source>Drop this argument</source>
        <translation>Dejar este argumento</translation>
    </message>
    <message>
        <source>Open letter, as reported in the press</source>
        <translation>Carta abierta, según la prensa</translation>
    </message>
    <message>
        <source>You would add</source>
        <translation>Usted añadiría</translation>
    </message>
    <message>
        <source>{name} has no argument yet.</source>
        <translation>{name} aún no tiene ningún argumento.</translation>
    </message>
    <message>
        <source>Show the blocks for {name}</source>
        <translation>Mostrar los bloques para {name}</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Search arguments</source>
        <translation>Buscar argumentos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From the letter</source>
        <translation>De la carta</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Fits a question</source>
        <translation>Encaja con una pregunta</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>used in {listed}{value}</source>
        <translation>usado en {listed}{value}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> y otros</translation>
    </message>
    <message>
        <source>Unique: it would be read and answered by itself.</source>
        <translation>Único: se leería y se respondería por sí mismo.</translation>
    </message>
    <message>
        <source>A changed form letter: it shares much with {source} and may be grouped with others.</source>
        <translation>Una carta modelo cambiada: comparte mucho con {source} y puede agruparse con otras.</translation>
    </message>
    <message>
        <source>A form letter: it shares most with {source} and would be counted, not read.</source>
        <translation>Una carta modelo: comparte casi todo con {source} y se contaría, no se leería.</translation>
    </message>
    <message>
        <source>Analyst view</source>
        <translation>Visión del analista</translation>
    </message>
    <message>
        <source>A part of the letter</source>
        <translation>Una parte de la carta</translation>
    </message>
    <message>
        <source>A paragraph of “{name}”</source>
        <translation>Un párrafo de «{name}»</translation>
    </message>
    <message>
        <source>How the agency’s staff would probably sort this</source>
        <translation>Cómo lo clasificaría probablemente el personal de la agencia</translation>
    </message>
    <message>
        <source>gives an opinion but no reason that the agency could weigh.</source>
        <translation>da una opinión, pero ninguna razón que la agencia pueda sopesar.</translation>
    </message>
    <message>
        <source>names no section, paragraph or question of the notice.</source>
        <translation>no nombra ninguna sección, párrafo ni pregunta del aviso.</translation>
    </message>
    <message>
        <source>Commenter: {commenter}</source>
        <translation>Quien comenta: {commenter}</translation>
    </message>
    <message>
        <source>An argument</source>
        <translation>Un argumento</translation>
    </message>
    <message>
        <source>The table they would fill in</source>
        <translation>La tabla que rellenarían</translation>
    </message>
    <message>
        <source>Substantive, for example because of this sentence: “{because}”</source>
        <translation>Sustantivo, por ejemplo por esta frase: «{because}»</translation>
    </message>
    <message>
        <source>Not substantive yet: no reason, figure or law was found that could change the rule.</source>
        <translation>Aún no es sustantivo: no se encontró ninguna razón, cifra o ley que pudiera cambiar la norma.</translation>
    </message>
    <message>
        <source>Section or question</source>
        <translation>Sección o pregunta</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Rests on: {rests}</source>
        <translation>Se apoya en: {rests}</translation>
    </message>
    <message>
        <source>{backed} of {count} claims rest on something.</source>
        <translation>{backed} de {count} afirmaciones se apoyan en algo.</translation>
    </message>
    <message>
        <source>Give each a source, say that you saw it yourself, or use softer words.</source>
        <translation>Dé una fuente a cada una, diga que lo vio en persona o use palabras más suaves.</translation>
    </message>
    <message>
        <source>No numbers, dates, superlatives or quotations were found.</source>
        <translation>No se encontraron números, fechas, superlativos ni citas.</translation>
    </message>
    <message>
        <source>It is my own experience</source>
        <translation>Es mi propia experiencia</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The closing date</source>
        <translation>La fecha de cierre</translation>
    </message>
    <message>
        <source>The limits of the web form and of this notice</source>
        <translation>Los límites del formulario web y de este aviso</translation>
    </message>
    <message>
        <source>Personal and confidential information</source>
        <translation>Información personal y confidencial</translation>
    </message>
    <message>
        <source>Reasons, requests and the agency’s questions</source>
        <translation>Razones, peticiones y las preguntas de la agencia</translation>
    </message>
    <message>
        <source>The four principles</source>
        <translation>Los cuatro principios</translation>
    </message>
    <message>
        <source>Sentences that are almost the letter’s</source>
        <translation>Frases que son casi las de la carta</translation>
    </message>
    <message>
        <source>Likeness to the whole letter and to your earlier comments</source>
        <translation>Parecido con toda la carta y con sus comentarios anteriores</translation>
    </message>
    <message>
        <source>Law that does not bind here</source>
        <translation>Leyes que no obligan aquí</translation>
    </message>
    <message>
        <source>Claims without a source</source>
        <translation>Afirmaciones sin fuente</translation>
    </message>
    <message>
        <source>Notes and the sources behind them</source>
        <translation>Las notas y las fuentes detrás de ellas</translation>
    </message>
    <message>
        <source>The form of citations</source>
        <translation>La forma de las citas</translation>
    </message>
    <message>
        <source>Tone and long sentences</source>
        <translation>El tono y las frases largas</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>Registro público</translation>
    </message>
    <message>
        <source>Everybody will see</source>
        <translation>Todo el mundo verá</translation>
    </message>
    <message>
        <source>What is published cannot be taken back. Search engines find it by your name.</source>
        <translation>Lo publicado no se puede retirar. Los buscadores lo encuentran por su nombre.</translation>
    </message>
    <message>
        <source>Nobody outside the agency will see</source>
        <translation>Nadie fuera de la agencia verá</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{sum} of {count}</source>
        <translation>{sum} de {count}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responderla</translation>
    </message>
    <message>
        <source>Leave out question</source>
        <translation>Omitir pregunta</translation>
    </message>
    <message>
        <source>The notice asks {count} questions; you chose {count2}.</source>
        <translation>El aviso hace {count} preguntas; usted eligió {count2}.</translation>
    </message>
    <message>
        <source>Staff sort comments by question number. Answer only those that you know something about.</source>
        <translation>El personal ordena los comentarios por número de pregunta. Responda solo a las que conoce.</translation>
    </message>
    <message>
        <source>Answered in: {listed}</source>
        <translation>Respondida en: {listed}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>No numbered questions were found in this notice.</source>
        <translation>No se encontraron preguntas numeradas en este aviso.</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Elegir preguntas</translation>
    </message>
    <message>
        <source>Untitled argument</source>
        <translation>Argumento sin título</translation>
    </message>
    <message>
        <source>Spelling, tone and length of sentences. Every one can be ignored: it is your letter.</source>
        <translation>Ortografía, tono y longitud de las frases. Todo se puede ignorar: la carta es suya.</translation>
    </message>
    <message>
        <source>What the letter must have and may not have: text left to fill in, limits, dates, citations.</source>
        <translation>Lo que la carta debe tener y lo que no puede tener: texto por rellenar, límites, fechas, citas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Adaptada</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>{yours} of {total} sentences are yours.</source>
        <translation>{yours} de {total} frases son suyas.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Every sentence is yours.</source>
        <translation>Todas las frases son suyas.</translation>
    </message>
    <message>
        <source>The one sentence is yours.</source>
        <translation>La única frase es suya.</translation>
    </message>
    <message>
        <source>Agencies group comments that share sentences and answer them once. What you saw yourself stands alone.</source>
        <translation>Las agencias agrupan los comentarios que comparten frases y los responden una sola vez. Lo que vio en persona se sostiene solo.</translation>
    </message>
    <message>
        <source>{said} from {source}</source>
        <translation>{said} de {source}</translation>
    </message>
    <message>
        <source>You wrote ({where}): {text}</source>
        <translation>Usted escribió ({where}): {text}</translation>
    </message>
    <message>
        <source>You wrote: {text}</source>
        <translation>Usted escribió: {text}</translation>
    </message>
    <message>
        <source>There it says: {match}</source>
        <translation>Allí dice: {match}</translation>
    </message>
    <message>
        <source>Comments close in</source>
        <translation>El plazo termina en</translation>
    </message>
    <message>
        <source>{left:,} days</source>
        <translation>{left:,} días</translation>
    </message>
    <message>
        <source>No docket</source>
        <translation>Sin expediente</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>A letter to the agency can be sent at any time.</source>
        <translation>Una carta a la agencia se puede enviar en cualquier momento.</translation>
    </message>
    <message>
        <source>{there} your time</source>
        <translation>{there} en su hora</translation>
    </message>
    <message>
        <source>Comments closed</source>
        <translation>Plazo terminado</translation>
    </message>
    <message>
        <source>Comments close</source>
        <translation>Fin del plazo</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>Comment files (*.docketwright *.json)</source>
        <translation>Archivos de comentario (*.docketwright *.json)</translation>
    </message>
    <message>
        <source>Documents (*.docx *.txt *.md)</source>
        <translation>Documentos (*.docx *.txt *.md)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close and lose the newest words</source>
        <translation>Cerrar y perder las últimas palabras</translation>
    </message>
    <message>
        <source>Your newest words could not be saved.</source>
        <translation>Sus últimas palabras no se pudieron guardar.</translation>
    </message>
    <message>
        <source>They are lost if you close now.</source>
        <translation>Se pierden si cierra ahora.</translation>
    </message>
    <message>
        <source>Open a comment file</source>
        <translation>Abrir un archivo de comentario</translation>
    </message>
    <message>
        <source>Check a Word document</source>
        <translation>Revisar un documento de Word</translation>
    </message>
    <message>
        <source>Save a named version</source>
        <translation>Guardar una versión con nombre</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Nombre de esta versión</translation>
    </message>
    <message>
        <source>{at} of {count}: {title}</source>
        <translation>{at} de {count}: {title}</translation>
    </message>
    <message>
        <source>Named version</source>
        <translation>Versión con nombre</translation>
    </message>
    <message>
        <source>The damaged workspace was kept as {kept}.</source>
        <translation>El espacio de trabajo dañado se conservó como {kept}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your workspace is open again.</source>
        <translation>Su espacio de trabajo está abierto de nuevo.</translation>
    </message>
    <message>
        <source>Open that backup</source>
        <translation>Abrir esa copia</translation>
    </message>
    <message>
        <source>Open what could be read</source>
        <translation>Abrir lo que se pudo leer</translation>
    </message>
    <message>
        <source>Begin with an empty workspace</source>
        <translation>Empezar con un espacio de trabajo vacío</translation>
    </message>
    <message>
        <source>The damaged file is kept in any case.</source>
        <translation>El archivo dañado se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>Your workspace was damaged. It was made whole, and no word is lost.</source>
        <translation>Su espacio de trabajo estaba dañado. Se reparó y no se perdió ni una palabra.</translation>
    </message>
    <message>
        <source>The newest good backup is from {made}.</source>
        <translation>La copia de seguridad buena más reciente es de {made}.</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>No hay ninguna copia de seguridad buena.</translation>
    </message>
    <message>
        <source>Newer than it, and read from the damaged file:</source>
        <translation>Más reciente que ella, y leído del archivo dañado:</translation>
    </message>
    <message>
        <source>It comes along. What could not be read in whole comes in beside the rest, so that you can compare.</source>
        <translation>Viene incluido. Lo que no se pudo leer entero se añade junto al resto, para que pueda compararlo.</translation>
    </message>
    <message>
        <source>and more comments: {more}</source>
        <translation>y más comentarios: {more}</translation>
    </message>
    <message>
        <source>arguments of your library: {blocks}</source>
        <translation>argumentos de su biblioteca: {blocks}</translation>
    </message>
    <message>
        <source>filings: {filings}</source>
        <translation>presentaciones: {filings}</translation>
    </message>
    <message>
        <source>Nothing newer could be read from the damaged file: what you wrote since then is not in it.</source>
        <translation>Nada más reciente se pudo leer del archivo dañado: lo que escribió desde entonces no está en él.</translation>
    </message>
    <message>
        <source>Nothing could be read from the damaged file.</source>
        <translation>No se pudo leer nada del archivo dañado.</translation>
    </message>
    <message>
        <source>Read from the damaged file:</source>
        <translation>Leído del archivo dañado:</translation>
    </message>
    <message>
        <source>About Docketwright</source>
        <translation>Acerca de Docketwright</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Nothing filed yet. When you have sent a comment, record it in the Export step: “I filed it…”</source>
        <translation>Aún no ha presentado nada. Cuando haya enviado un comentario, anótelo en el paso Exportar: «Lo presenté…»</translation>
    </message>
    <message>
        <source>My filings</source>
        <translation>Mis presentaciones</translation>
    </message>
    <message>
        <source>Filings, the latest first</source>
        <translation>Presentaciones, la última primero</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>The words as they were sent</source>
        <translation>Las palabras tal como se enviaron</translation>
    </message>
    <message>
        <source>The words as they were sent. They are kept and cannot be changed.</source>
        <translation>Las palabras tal como se enviaron. Se conservan y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Filed {day_words}, {channel}</source>
        <translation>Presentado el {day_words}, {channel}</translation>
    </message>
    <message>
        <source>{display_name} (copy)</source>
        <translation>{display_name} (copia)</translation>
    </message>
    <message>
        <source>Save the kept copy</source>
        <translation>Guardar la copia conservada</translation>
    </message>
    <message>
        <source>Start a new comment from it</source>
        <translation>Empezar un comentario nuevo a partir de este</translation>
    </message>
    <message>
        <source>Save the kept copy…</source>
        <translation>Guardar la copia conservada…</translation>
    </message>
    <message>
        <source>Tracking number {number}</source>
        <translation>Número de seguimiento {number}</translation>
    </message>
    <message>
        <source>No tracking number was recorded.</source>
        <translation>No se anotó ningún número de seguimiento.</translation>
    </message>
    <message>
        <source>filed {day_words}</source>
        <translation>presentado el {day_words}</translation>
    </message>
    <message>
        <source>Insert citation</source>
        <translation>Insertar cita</translation>
    </message>
    <message>
        <source>Put the caret into an argument to cite this there.</source>
        <translation>Ponga el cursor en un argumento para citarlo allí.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Why does your comment leave out “{principle}”? This is for you; it is not exported.</source>
        <translation>¿Por qué su comentario deja fuera «{principle}»? Es para usted; no se exporta.</translation>
    </message>
    <message>
        <source>Not raised, because…</source>
        <translation>No se plantea, porque…</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>No planteado</translation>
    </message>
    <message>
        <source>No block here yet. Save an argument you like from the Write step, or press New block.</source>
        <translation>Aún no hay ningún bloque. Guarde un argumento que le guste desde el paso Escribir o pulse Bloque nuevo.</translation>
    </message>
    <message>
        <source>No block has these words. Search for fewer of them.</source>
        <translation>Ningún bloque tiene estas palabras. Busque menos.</translation>
    </message>
    <message>
        <source>Argument library</source>
        <translation>Biblioteca de argumentos</translation>
    </message>
    <message>
        <source>Blocks of the library</source>
        <translation>Bloques de la biblioteca</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>The organization’s name is missing</source>
        <translation>Falta el nombre de la organización</translation>
    </message>
    <message>
        <source>{under} Cite {citation}, which {does}.</source>
        <translation>{under} Cite {citation}, que {does}.</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>no planteado</translation>
    </message>
    <message>
        <source>The letter is a public version. Nothing in it is marked as confidential. If you want to send confidential business information, mark those words in the Write step: the packet then holds a second, marked version, and what the notice asks for stands here.</source>
        <translation>La carta es una versión pública. Nada en ella está marcado como confidencial. Si quiere enviar información comercial confidencial, marque esas palabras en el paso Escribir: el paquete tendrá entonces una segunda versión marcada, y aquí estará lo que pide el aviso.</translation>
    </message>
    <message>
        <source>the end of the opening</source>
        <translation>el final del comienzo</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the end of the heading</source>
        <translation>el final del título</translation>
    </message>
    <message>
        <source>the rule text</source>
        <translation>el texto de la norma</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>el punto</translation>
    </message>
    <message>
        <source>the end of the point</source>
        <translation>el final del punto</translation>
    </message>
    <message>
        <source>the reasons</source>
        <translation>las razones</translation>
    </message>
    <message>
        <source>the end of the reasons</source>
        <translation>el final de las razones</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>las pruebas</translation>
    </message>
    <message>
        <source>the alternatives</source>
        <translation>las alternativas</translation>
    </message>
    <message>
        <source>the end of the alternatives</source>
        <translation>el final de las alternativas</translation>
    </message>
    <message>
        <source>the end of the closing</source>
        <translation>el final del cierre</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <source>the last of the sources</source>
        <translation>las últimas fuentes</translation>
    </message>
    <message>
        <source>A proposed rule can still be changed. For each point, name the section and the words you want instead.</source>
        <translation>Una norma propuesta aún se puede cambiar. En cada punto, nombre la sección y las palabras que quiere en su lugar.</translation>
    </message>
    <message>
        <source>This rule holds before comments are answered. Say what it does in practice, and what should change.</source>
        <translation>Esta norma rige antes de que se respondan los comentarios. Diga qué efecto tiene en la práctica y qué debería cambiar.</translation>
    </message>
    <message>
        <source>No rule is proposed yet. Say what it should and should not do. Staff sort the answers by question.</source>
        <translation>Aún no se ha propuesto ninguna norma. Diga qué debería hacer y qué no. El personal ordena las respuestas por pregunta.</translation>
    </message>
    <message>
        <source>Staff sort the answers by question or subject. Say for each argument which one it answers.</source>
        <translation>El personal ordena las respuestas por pregunta o por tema. Diga de cada argumento a cuál responde.</translation>
    </message>
    <message>
        <source>The law has the agency ask four things about a form or a survey (44 U.S.C. 3506(c)(2)(A)).</source>
        <translation>La ley manda a la agencia preguntar cuatro cosas sobre un formulario o una encuesta (44 U.S.C. 3506(c)(2)(A)).</translation>
    </message>
    <message>
        <source>Whether the information is needed and of practical use</source>
        <translation>Si la información hace falta y sirve en la práctica</translation>
    </message>
    <message>
        <source>Whether the estimate of the burden is right</source>
        <translation>Si es correcta la estimación de la carga</translation>
    </message>
    <message>
        <source>How the information could be better, more useful and clearer</source>
        <translation>Cómo podría la información ser mejor, más útil y más clara</translation>
    </message>
    <message>
        <source>How to lessen the burden on those who answer</source>
        <translation>Cómo aliviar la carga de quienes responden</translation>
    </message>
    <message>
        <source>nothing else covers this principle yet</source>
        <translation>nada más cubre aún este principio</translation>
    </message>
    <message>
        <source>nothing else covers these principles yet</source>
        <translation>nada más cubre aún estos principios</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>un gráfico</translation>
    </message>
    <message>
        <source>a diagram</source>
        <translation>un diagrama</translation>
    </message>
    <message>
        <source>an inserted file</source>
        <translation>un archivo insertado</translation>
    </message>
    <message>
        <source>a linked document</source>
        <translation>un documento vinculado</translation>
    </message>
    <message>
        <source>an embedded object</source>
        <translation>un objeto incrustado</translation>
    </message>
    <message>
        <source>Begin: {point}</source>
        <translation>Empezar: {point}</translation>
    </message>
    <message>
        <source>The same questions, put to the notice. Simple rules found these sentences: read each one where it stands.</source>
        <translation>Las mismas preguntas, hechas al aviso. Estas frases se hallaron con reglas sencillas: lea cada una en su lugar.</translation>
    </message>
    <message>
        <source>The block</source>
        <translation>El bloque</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Bloque nuevo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>1 block</source>
        <translation>1 bloque</translation>
    </message>
    <message>
        <source>{total:,} blocks</source>
        <translation>{total:,} bloques</translation>
    </message>
    <message>
        <source>Take in a pack of blocks</source>
        <translation>Incorporar un paquete de bloques</translation>
    </message>
    <message>
        <source>Blocks as a file, for you or a colleague</source>
        <translation>Los bloques como archivo, para usted o para un colega</translation>
    </message>
    <message>
        <source>It is here: {principle}</source>
        <translation>Está aquí: {principle}</translation>
    </message>
    <message>
        <source>What the passage argues</source>
        <translation>Lo que argumenta el pasaje</translation>
    </message>
    <message>
        <source>Passages of your comment</source>
        <translation>Pasajes de su comentario</translation>
    </message>
    <message>
        <source>This argues for it</source>
        <translation>Esto argumenta a su favor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Which passage argues for this principle?</source>
        <translation>¿Qué pasaje argumenta a favor de este principio?</translation>
    </message>
    <message>
        <source>What it argues</source>
        <translation>Qué argumenta</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>El pasaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Argument {number}, {role}: {shown}</source>
        <translation>Argumento {number}, {role}: {shown}</translation>
    </message>
    <message>
        <source>Take changes</source>
        <translation>Aceptar cambios</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody left a remark.</source>
        <translation>No se cambió nada y nadie dejó ninguna nota.</translation>
    </message>
    <message>
        <source>Nothing is merged by itself: choose what to take. What went is struck out, what came is underlined.</source>
        <translation>Nada se combina por sí solo: elija qué aceptar. Lo que se quitó está tachado; lo que se añadió, subrayado.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>{changes} and {remarks}.</source>
        <translation>{changes} y {remarks}.</translation>
    </message>
    <message>
        <source>Compare with an edited letter</source>
        <translation>Comparar con una carta editada</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose the letter that came back</source>
        <translation>Elija la carta que ha vuelto</translation>
    </message>
    <message>
        <source>Reading {path}…</source>
        <translation>Leyendo {path}…</translation>
    </message>
    <message>
        <source>The letter could not be compared</source>
        <translation>La carta no se pudo comparar</translation>
    </message>
    <message>
        <source>What came back in {name}</source>
        <translation>Lo que ha vuelto en {name}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>Undo takes them back again</source>
        <translation>Deshacer los retira de nuevo</translation>
    </message>
    <message>
        <source>Everything that can be taken</source>
        <translation>Todo lo que se puede aceptar</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Retira el último cambio</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que ha vuelto</translation>
    </message>
    <message>
        <source>Reading {path}</source>
        <translation>Leyendo {path}</translation>
    </message>
    <message>
        <source>Take the {wanted} chosen</source>
        <translation>Aceptar los {wanted} elegidos</translation>
    </message>
    <message>
        <source>Take the chosen</source>
        <translation>Aceptar los elegidos</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>Save to another place…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Hay una copia en {name}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Privacy and network</source>
        <translation>Privacidad y red</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Archivos y copias</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>No earlier version yet. One is kept every ten minutes while you write, and whenever you save a named version (Ctrl+S).</source>
        <translation>Aún no hay versiones anteriores. Se conserva una cada diez minutos mientras escribe y cada vez que guarda una versión con nombre (Ctrl+S).</translation>
    </message>
    <message>
        <source>What came since then is underlined; what went is struck out.</source>
        <translation>Lo añadido desde entonces está subrayado; lo quitado, tachado.</translation>
    </message>
    <message>
        <source>This version is gone.</source>
        <translation>Esta versión ya no está.</translation>
    </message>
    <message>
        <source>The words are the same as now.</source>
        <translation>Las palabras son las mismas que ahora.</translation>
    </message>
    <message>
        <source>Versions of this comment</source>
        <translation>Versiones de este comentario</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Save a version now</source>
        <translation>Guardar una versión ahora</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Guardada a mano</translation>
    </message>
    <message>
        <source>Undo takes it back again</source>
        <translation>Deshacer lo retira de nuevo</translation>
    </message>
    <message>
        <source>Keeps the comment as it is now</source>
        <translation>Conserva el comentario tal como está ahora</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Qué cambió en {name}</translation>
    </message>
    <message>
        <source>Bring back version</source>
        <translation>Recuperar versión</translation>
    </message>
    <message>
        <source>The version is back. Ctrl+Z returns to what you had.</source>
        <translation>La versión está de vuelta. Ctrl+Z regresa a lo que tenía.</translation>
    </message>
    <message>
        <source>How it begins and ends</source>
        <translation>Cómo empieza y cómo termina</translation>
    </message>
    <message>
        <source>The facts are mine or have a source.</source>
        <translation>Los hechos son míos o tienen fuente.</translation>
    </message>
    <message>
        <source>I know that this becomes a public record and cannot be edited.</source>
        <translation>Sé que esto pasa a un registro público y no se puede editar.</translation>
    </message>
    <message>
        <source>I wrote or adapted this myself.</source>
        <translation>Escribí o adapté esto por mi cuenta.</translation>
    </message>
    <message>
        <source>What must be fixed</source>
        <translation>Lo que hay que corregir</translation>
    </message>
    <message>
        <source>{counted}, {cited} cited</source>
        <translation>{counted}, {cited} citadas</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Fuentes citadas</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>El plazo</translation>
    </message>
    <message>
        <source>place to fill in</source>
        <translation>lugar por rellenar</translation>
    </message>
    <message>
        <source>places to fill in</source>
        <translation>lugares por rellenar</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>thing that will be public</source>
        <translation>dato que será público</translation>
    </message>
    <message>
        <source>things that will be public</source>
        <translation>datos que serán públicos</translation>
    </message>
    <message>
        <source>thing to fix</source>
        <translation>cosa por corregir</translation>
    </message>
    <message>
        <source>things to fix</source>
        <translation>cosas por corregir</translation>
    </message>
    <message>
        <source>; left out by your choice: {listed}</source>
        <translation>; fuera por decisión suya: {listed}</translation>
    </message>
    <message>
        <source>{yours} of {total} sentences are yours</source>
        <translation>{yours} de {total} frases son suyas</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún nada escrito</translation>
    </message>
    <message>
        <source>Closed {left}</source>
        <translation>Terminó el {left}</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>Quedan {left}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>These words have changed since. The whole text around them is redacted until you mark them again.</source>
        <translation>Estas palabras han cambiado desde entonces. Todo el texto alrededor queda tachado hasta que las marque de nuevo.</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>Ya no es confidencial</translation>
    </message>
    <message>
        <source>Confidential words</source>
        <translation>Palabras confidenciales</translation>
    </message>
    <message>
        <source>“{short}” in {where}</source>
        <translation>«{short}» en {where}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Comments closed on {left}. Agencies may accept late comments but need not.</source>
        <translation>El plazo terminó el {left}. Las agencias pueden aceptar comentarios tardíos, pero no están obligadas.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>I filed it</source>
        <translation>Lo presenté</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Receipt or note</source>
        <translation>Recibo o nota</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>How to file</source>
        <translation>Cómo presentarlo</translation>
    </message>
    <message>
        <source>Most tracking numbers look like ltz-8k2q-p0w1. If yours is right, keep it.</source>
        <translation>La mayoría de los números de seguimiento son como ltz-8k2q-p0w1. Si el suyo es correcto, déjelo.</translation>
    </message>
    <message>
        <source>This is the example: it cannot be filed.</source>
        <translation>Este es el ejemplo: no se puede presentar.</translation>
    </message>
    <message>
        <source>Kept in My filings with a frozen copy</source>
        <translation>Guardado en Mis presentaciones con una copia fija</translation>
    </message>
    <message>
        <source>Where the receipt lies</source>
        <translation>Dónde está el recibo</translation>
    </message>
    <message>
        <source>Tracking number, if you have one</source>
        <translation>Número de seguimiento, si lo tiene</translation>
    </message>
    <message>
        <source>Receipt or note, if you want to keep one</source>
        <translation>Recibo o nota, si quiere guardar alguno</translation>
    </message>
    <message>
        <source>I filed it…</source>
        <translation>Lo presenté…</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>Abrir la página…</translation>
    </message>
    <message>
        <source>Keep the date, the way and the number</source>
        <translation>Guarda la fecha, la vía y el número</translation>
    </message>
    <message>
        <source>Word letter</source>
        <translation>Carta de Word</translation>
    </message>
    <message>
        <source>The letter, for sending or for a last look in Word.</source>
        <translation>La carta, para enviarla o para un último vistazo en Word.</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documentos de Word</translation>
    </message>
    <message>
        <source>Web form text</source>
        <translation>Texto para el formulario web</translation>
    </message>
    <message>
        <source>Fits the form on Regulations.gov: 5,000 bytes.</source>
        <translation>Cabe en el formulario de Regulations.gov: 5,000 bytes.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The same pages; most commenters attach this.</source>
        <translation>Las mismas páginas; casi todo el mundo adjunta esto.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>E-mail text</source>
        <translation>Texto de correo electrónico</translation>
    </message>
    <message>
        <source>For notices that take comments by e-mail.</source>
        <translation>Para avisos que admiten comentarios por correo electrónico.</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>Copia de revisión</translation>
    </message>
    <message>
        <source>The letter with every finding as a Word comment.</source>
        <translation>La carta, con cada hallazgo como comentario de Word.</translation>
    </message>
    <message>
        <source>Filing packet</source>
        <translation>Paquete de presentación</translation>
    </message>
    <message>
        <source>All files in order, with a page to read first.</source>
        <translation>Todos los archivos en orden, con una página que se lee primero.</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>Archivos Zip</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.dotx)</source>
        <translation>Documentos de Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Look like my own Word document…</source>
        <translation>Con el aspecto de mi propio documento de Word…</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>Otro documento…</translation>
    </message>
    <message>
        <source>Use the standard looks</source>
        <translation>Usar el aspecto estándar</translation>
    </message>
    <message>
        <source>Look like my own Word document</source>
        <translation>Con el aspecto de mi propio documento de Word</translation>
    </message>
    <message>
        <source>Standard looks</source>
        <translation>Aspecto estándar</translation>
    </message>
    <message>
        <source>Its page, fonts and styles, and nothing else of it</source>
        <translation>Su página, su letra y sus estilos, y nada más</translation>
    </message>
    <message>
        <source>Looks of the letter</source>
        <translation>Aspecto de la carta</translation>
    </message>
    <message>
        <source>The letter as it will be sent</source>
        <translation>La carta tal como se enviará</translation>
    </message>
    <message>
        <source>Text as it will be sent</source>
        <translation>El texto tal como se enviará</translation>
    </message>
    <message>
        <source>{count:,} characters, {count2:,} bytes</source>
        <translation>{count:,} caracteres, {count2:,} bytes</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>About {pages}</source>
        <translation>Unas {pages}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>For you to judge</source>
        <translation>A su criterio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Real comments, kept apart from the start</source>
        <translation>Comentarios reales, apartados desde el principio</translation>
    </message>
    <message>
        <source>Real comments, as they come</source>
        <translation>Comentarios reales, tal como llegan</translation>
    </message>
    <message>
        <source>Real comments, passages that are hard to tell</source>
        <translation>Comentarios reales, pasajes difíciles de distinguir</translation>
    </message>
    <message>
        <source>Passages written for it, each writer new to it</source>
        <translation>Pasajes escritos para él, de autores que no conocía</translation>
    </message>
    <message>
        <source>Passages written only to measure it</source>
        <translation>Pasajes escritos solo para medirlo</translation>
    </message>
    <message>
        <source>Fair enforcement</source>
        <translation>Aplicación justa</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Marked rightly, of what it marked</source>
        <translation>Bien marcado, de lo que marcó</translation>
    </message>
    <message>
        <source>Found, of what was there</source>
        <translation>Encontrado, de lo que había</translation>
    </message>
    <message>
        <source>For each principle:</source>
        <translation>Por cada principio:</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Principle, in the first row above</source>
        <translation>Principio, en la primera fila de arriba</translation>
    </message>
    <message>
        <source>Open the chosen comment</source>
        <translation>Abrir el comentario elegido</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>The example is a whole comment on a real docket. Change anything in it: it cannot be sent.</source>
        <translation>El ejemplo es un comentario entero sobre un expediente real. Cambie lo que quiera: no se puede enviar.</translation>
    </message>
    <message>
        <source>No comments yet.</source>
        <translation>Aún no hay comentarios.</translation>
    </message>
    <message>
        <source>Start with a notice you have, or a docket number.</source>
        <translation>Empiece con un aviso que tenga o con un número de expediente.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Comentario nuevo</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Mirar un ejemplo</translation>
    </message>
    <message>
        <source>Start with a rule (Ctrl+N)</source>
        <translation>Empezar con una norma (Ctrl+N)</translation>
    </message>
    <message>
        <source>Newer draft from {when}</source>
        <translation>Borrador más reciente de {when}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>We kept a newer draft of “{name}” from {when}.</source>
        <translation>Conservamos un borrador más reciente ({when}) de «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is as it was before. The newer draft is among its versions.</source>
        <translation>«{name}» está como antes. El borrador más reciente está entre sus versiones.</translation>
    </message>
    <message>
        <source>Shows what changed since the version before</source>
        <translation>Muestra qué ha cambiado desde la versión anterior</translation>
    </message>
    <message>
        <source>Goes back to the version before</source>
        <translation>Vuelve a la versión anterior</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Mis comentarios</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Aún sin norma</translation>
    </message>
    <message>
        <source>RIN {rins}</source>
        <translation>RIN {rins}</translation>
    </message>
    <message>
        <source>Notice without an agency or docket</source>
        <translation>Aviso sin agencia ni expediente</translation>
    </message>
    <message>
        <source>Filed {day:day}</source>
        <translation>Presentado el {day:day}</translation>
    </message>
    <message>
        <source>Closes in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Letter to {first}</source>
        <translation>Carta a {first}</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Aún sin plazo</translation>
    </message>
    <message>
        <source>Start with the rule</source>
        <translation>Empiece por la norma</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Filed · {tracking_number}</source>
        <translation>Presentado · {tracking_number}</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>{value} (example)</source>
        <translation>{value} (ejemplo)</translation>
    </message>
    <message>
        <source>Principles: {listed}</source>
        <translation>Principios: {listed}</translation>
    </message>
    <message>
        <source>No principles yet</source>
        <translation>Aún sin principios</translation>
    </message>
    <message>
        <source>The argument in your own words. Write [[like this]] where a docket or a number will stand.</source>
        <translation>Con sus propias palabras. Escriba [[así]] donde irá un expediente o un número.</translation>
    </message>
    <message>
        <source>What you will know it by</source>
        <translation>Por lo que lo reconocerá</translation>
    </message>
    <message>
        <source>What an agency is asked to do</source>
        <translation>Lo que se pide a una agencia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>reporting, small vendors</source>
        <translation>informes, pequeños proveedores</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>It is never exported</source>
        <translation>Nunca se exporta</translation>
    </message>
    <message>
        <source>A block needs a title and a text.</source>
        <translation>Un bloque necesita un título y un texto.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>Edit this block</source>
        <translation>Editar este bloque</translation>
    </message>
    <message>
        <source>Taken: </source>
        <translation>Elegido: </translation>
    </message>
    <message>
        <source>Not taken: </source>
        <translation>Sin elegir: </translation>
    </message>
    <message>
        <source>This part of the letter only frames it; it is no argument.</source>
        <translation>Esta parte de la carta solo la enmarca; no es un argumento.</translation>
    </message>
    <message>
        <source>Use in this comment</source>
        <translation>Usar en este comentario</translation>
    </message>
    <message>
        <source>The letter’s {kind}</source>
        <translation>Carta: {kind}</translation>
    </message>
    <message>
        <source>What you must add</source>
        <translation>Lo que debe añadir</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Version {version} is newer: compare</source>
        <translation>La versión {version} es más nueva: comparar</translation>
    </message>
    <message>
        <source>No source is kept with it.</source>
        <translation>No se guarda ninguna fuente con él.</translation>
    </message>
    <message>
        <source>Choose a block to read it.</source>
        <translation>Elija un bloque para leerlo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Hacer mi propia copia</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Sin usar.</translation>
    </message>
    <message>
        <source>The letter’s blocks stay as they are</source>
        <translation>Los bloques de la carta quedan como están</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>Está de nuevo en la lista.</translation>
    </message>
    <message>
        <source>This copy is yours. Change it as you like.</source>
        <translation>Esta copia es suya. Cámbiela como quiera.</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Guardado como versión {version}.</translation>
    </message>
    <message>
        <source>Added to the library.</source>
        <translation>Añadido a la biblioteca.</translation>
    </message>
    <message>
        <source>This part of the letter only frames it. It cannot be used as an argument.</source>
        <translation>Esta parte de la carta solo la enmarca. No se puede usar como argumento.</translation>
    </message>
    <message>
        <source>Bring the block back first.</source>
        <translation>Recupere antes el bloque.</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Añadir argumento</translation>
    </message>
    <message>
        <source>Added to “{display_name}”.</source>
        <translation>Añadido a «{display_name}».</translation>
    </message>
    <message>
        <source>belief</source>
        <translation>creencia</translation>
    </message>
    <message>
        <source>What the letter’s signers hold to be true; agencies weigh facts.</source>
        <translation>Lo que los firmantes de la carta tienen por cierto; las agencias sopesan hechos.</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>What the letter says was found; Docketwright has not checked it.</source>
        <translation>Lo que la carta dice que se encontró; Docketwright no lo ha comprobado.</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>One of the four principles, in the letter’s words.</source>
        <translation>Uno de los cuatro principios, con las palabras de la carta.</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>consecuencia</translation>
    </message>
    <message>
        <source>What the letter says has followed.</source>
        <translation>Lo que la carta dice que ha resultado.</translation>
    </message>
    <message>
        <source>What the letter asks for.</source>
        <translation>Lo que la carta pide.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>An argument of your own.</source>
        <translation>Un argumento propio.</translation>
    </message>
    <message>
        <source>Letter: {kinds}</source>
        <translation>Carta: {kinds}</translation>
    </message>
    <message>
        <source>Packs of blocks (*.docketblocks *.json);;Word document to read (*.docx);;Markdown to read (*.md)</source>
        <translation>Paquetes de bloques (*.docketblocks *.json);;Documento de Word para leer (*.docx);;Markdown para leer (*.md)</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporarlos</translation>
    </message>
    <message>
        <source>All of my blocks</source>
        <translation>Todos mis bloques</translation>
    </message>
    <message>
        <source>Only this block</source>
        <translation>Solo este bloque</translation>
    </message>
    <message>
        <source>Import blocks</source>
        <translation>Importar bloques</translation>
    </message>
    <message>
        <source>Packs of blocks (*.docketblocks *.json)</source>
        <translation>Paquetes de bloques (*.docketblocks *.json)</translation>
    </message>
    <message>
        <source>Export blocks</source>
        <translation>Exportar bloques</translation>
    </message>
    <message>
        <source>Taken in: {value}</source>
        <translation>Incorporado: {value}</translation>
    </message>
    <message>
        <source>Which blocks do you want to export?</source>
        <translation>¿Qué bloques quiere exportar?</translation>
    </message>
    <message>
        <source>Nothing new in {path}: {value}</source>
        <translation>Nada nuevo en {path}: {value}</translation>
    </message>
    <message>
        <source>Working on the pack</source>
        <translation>Trabajando en el paquete</translation>
    </message>
    <message>
        <source>{count:,} written to {name}.</source>
        <translation>{count:,} escritos en {name}.</translation>
    </message>
    <message>
        <source>used {used} times</source>
        <translation>usado {used} veces</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>usado una vez</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>usado dos veces</translation>
    </message>
    <message>
        <source> · check again</source>
        <translation> · volver a mirar</translation>
    </message>
    <message>
        <source>A comment that is gone</source>
        <translation>Un comentario que ya no está</translation>
    </message>
    <message>
        <source>{name} · version {version} · {state}</source>
        <translation>{name} · versión {version} · {state}</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Which versions to compare</source>
        <translation>Qué versiones comparar</translation>
    </message>
    <message>
        <source>What changed between the versions</source>
        <translation>Qué cambió entre las versiones</translation>
    </message>
    <message>
        <source>Version {version} → {following}</source>
        <translation>Versión {version} → {following}</translation>
    </message>
    <message>
        <source>Version {version} → {newest}</source>
        <translation>Versión {version} → {newest}</translation>
    </message>
    <message>
        <source>Version {version} → {version2}</source>
        <translation>Versión {version} → {version2}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Blocks that you wrote</source>
        <translation>Bloques que escribió usted</translation>
    </message>
    <message>
        <source>Blocks made from the open letter</source>
        <translation>Bloques hechos de la carta abierta</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Blocks that no comment of yours has used yet</source>
        <translation>Bloques que ningún comentario suyo ha usado aún</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Blocks with a source whose day to look again has passed</source>
        <translation>Bloques con una fuente que ya toca volver a mirar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search titles, text and tags</source>
        <translation>Buscar en títulos, textos y etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {change}</source>
        <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {change}</source>
        <translation>&amp;Rehacer: {change}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>{title}: check again, due since {day:day}</source>
        <translation>{title}: vuelva a comprobarla, tocaba el {day:day}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Kept for thirty days; you can bring it back</source>
        <translation>Se conserva treinta días; puede recuperarlo</translation>
    </message>
    <message>
        <source>“{title}” is archived. It is kept for thirty days.</source>
        <translation>«{title}» está archivado. Se conserva treinta días.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Blocks that you archived and can bring back</source>
        <translation>Bloques que archivó y puede recuperar</translation>
    </message>
    <message>
        <source>{display_name} — Docketwright</source>
        <translation>{display_name} — Docketwright</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Guardado a las {clock}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New comment</source>
        <translation>Comentario &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Open a notice…</source>
        <translation>&amp;Abrir un aviso…</translation>
    </message>
    <message>
        <source>Chec&amp;k a Word document…</source>
        <translation>Revisar un documento de &amp;Word…</translation>
    </message>
    <message>
        <source>Compare with an edite&amp;d letter…</source>
        <translation>Comparar con una carta e&amp;ditada…</translation>
    </message>
    <message>
        <source>&amp;My comments</source>
        <translation>M&amp;is comentarios</translation>
    </message>
    <message>
        <source>&amp;Save a named version…</source>
        <translation>&amp;Guardar una versión con nombre…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Buscar y reem&amp;plazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Spellings and fixes here</source>
        <translation>&amp;Ortografía y arreglos aquí</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Modo de &amp;concentración</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>New &amp;argument</source>
        <translation>&amp;Argumento nuevo</translation>
    </message>
    <message>
        <source>&amp;Next argument</source>
        <translation>Ar&amp;gumento siguiente</translation>
    </message>
    <message>
        <source>Pr&amp;evious argument</source>
        <translation>Argumento an&amp;terior</translation>
    </message>
    <message>
        <source>Move argument &amp;up</source>
        <translation>&amp;Subir argumento</translation>
    </message>
    <message>
        <source>Move argument &amp;down</source>
        <translation>&amp;Bajar argumento</translation>
    </message>
    <message>
        <source>&amp;Split argument at the caret</source>
        <translation>D&amp;ividir el argumento en el cursor</translation>
    </message>
    <message>
        <source>&amp;Merge with the argument above</source>
        <translation>&amp;Unir con el argumento anterior</translation>
    </message>
    <message>
        <source>Insert &amp;citation…</source>
        <translation>Insertar &amp;cita…</translation>
    </message>
    <message>
        <source>Show the &amp;rule</source>
        <translation>&amp;Mostrar la norma</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Argument &amp;library</source>
        <translation>Biblioteca de ar&amp;gumentos</translation>
    </message>
    <message>
        <source>&amp;Selection to library</source>
        <translation>&amp;Selección a la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Run all checks</source>
        <translation>&amp;Ejecutar todas las revisiones</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;spelling</source>
        <translation>Error de &amp;ortografía siguiente</translation>
    </message>
    <message>
        <source>&amp;Copy web form text</source>
        <translation>&amp;Copiar texto del formulario web</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Docketwright</source>
        <translation>&amp;Acerca de Docketwright</translation>
    </message>
    <message>
        <source>Network: off</source>
        <translation>Red: apagada</translation>
    </message>
    <message>
        <source>Waiting for your system&apos;s password prompt.</source>
        <translation>Esperando a que responda a su sistema, que pide la contraseña.</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Consultando {host}</translation>
    </message>
    <message>
        <source>Network: asking {asked}</source>
        <translation>Red: consultando {asked}</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Las páginas no se pudieron dibujar.</translation>
    </message>
    <message>
        <source>Choose another printer or file.</source>
        <translation>Elija otra impresora u otro archivo.</translation>
    </message>
    <message>
        <source>Page preview, {count}</source>
        <translation>Vista previa, {count}</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save draft as text…</source>
        <translation>Guardar borrador como texto…</translation>
    </message>
    <message>
        <source>Your newest words could not be saved. Save the draft as text now.</source>
        <translation>Sus últimas palabras no se pudieron guardar. Guarde ahora el borrador como texto.</translation>
    </message>
    <message>
        <source>Save draft as text</source>
        <translation>Guardar borrador como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Taken: this is in your comment now.</source>
        <translation>Aceptado: ya está en su comentario.</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>In the edited letter</source>
        <translation>En la carta editada</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New arguments</source>
        <translation>Argumentos nuevos</translation>
    </message>
    <message>
        <source>The order of the arguments</source>
        <translation>El orden de los argumentos</translation>
    </message>
    <message>
        <source>Elsewhere in the letter</source>
        <translation>En otros lugares de la carta</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>The rule’s words</source>
        <translation>Las palabras de la norma</translation>
    </message>
    <message>
        <source>Your words for the rule</source>
        <translation>Sus palabras para la norma</translation>
    </message>
    <message>
        <source>The whole argument</source>
        <translation>El argumento entero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Palabras de la carta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Legal grounds of every kind are offered, each with its limits.</source>
        <translation>Se ofrecen fundamentos legales de todo tipo, cada uno con sus límites.</translation>
    </message>
    <message>
        <source>Administrative Procedure Act (most rules)</source>
        <translation>Administrative Procedure Act (la mayoría de las normas)</translation>
    </message>
    <message>
        <source>The agency must take comments and answer the important ones (5 U.S.C. 553).</source>
        <translation>La agencia debe admitir comentarios y responder a los importantes (5 U.S.C. 553).</translation>
    </message>
    <message>
        <source>Export Control Reform Act (export controls)</source>
        <translation>Export Control Reform Act (controles de exportación)</translation>
    </message>
    <message>
        <source>The comment rules of the Administrative Procedure Act do not bind these (50 U.S.C. 4821(a)); others do.</source>
        <translation>Las reglas de comentarios de la Administrative Procedure Act no obligan aquí (50 U.S.C. 4821(a)); otras sí.</translation>
    </message>
    <message>
        <source>Defense Production Act</source>
        <translation>Defense Production Act</translation>
    </message>
    <message>
        <source>The Act itself asks for at least 30 days of comment and for written answers (50 U.S.C. 4559).</source>
        <translation>La propia ley pide al menos 30 días de comentarios y respuestas escritas (50 U.S.C. 4559).</translation>
    </message>
    <message>
        <source>Another law</source>
        <translation>Otra ley</translation>
    </message>
    <message>
        <source>Only grounds that hold whatever the law are offered.</source>
        <translation>Solo se ofrecen fundamentos que valen con cualquier ley.</translation>
    </message>
    <message>
        <source>The law the agency acts under</source>
        <translation>La ley conforme a la que actúa la agencia</translation>
    </message>
    <message>
        <source>Choose the law</source>
        <translation>Elegir la ley</translation>
    </message>
    <message>
        <source>Shows it in the notice</source>
        <translation>Lo muestra en el aviso</translation>
    </message>
    <message>
        <source>The law behind it</source>
        <translation>La ley en que se basa</translation>
    </message>
    <message>
        <source>Found in {where}</source>
        <translation>Se encontró en {where}</translation>
    </message>
    <message>
        <source>Find a notice in this file</source>
        <translation>Buscar un aviso en este archivo</translation>
    </message>
    <message>
        <source>Find by title or number</source>
        <translation>Buscar por título o número</translation>
    </message>
    <message>
        <source>Notices in this file</source>
        <translation>Avisos de este archivo</translation>
    </message>
    <message>
        <source>Read this one</source>
        <translation>Leer este</translation>
    </message>
    <message>
        <source>{said} Choose the one you are commenting on.</source>
        <translation>{said} Elija el que va a comentar.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Contacts {regulations} once, with your key. Nothing about your draft is sent.</source>
        <translation>Se conecta una vez con {regulations}, con su clave. No se envía nada de su borrador.</translation>
    </message>
    <message>
        <source>Ask Regulations.gov for the closing date…</source>
        <translation>Preguntar la fecha de cierre a Regulations.gov…</translation>
    </message>
    <message>
        <source>Ask Regulations.gov about {docket}?</source>
        <translation>¿Preguntar a Regulations.gov por {docket}?</translation>
    </message>
    <message>
        <source>Asking {regulations}…</source>
        <translation>Consultando {regulations}…</translation>
    </message>
    <message>
        <source>Use the date of Regulations.gov</source>
        <translation>Usar la fecha de Regulations.gov</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>Permitir esta vez</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Answer it, or cancel.</source>
        <translation>Responda o cancele.</translation>
    </message>
    <message>
        <source>Regulations.gov gives no closing date for this docket.</source>
        <translation>Regulations.gov no da fecha de cierre para este expediente.</translation>
    </message>
    <message>
        <source>Can be changed in Settings</source>
        <translation>Se puede cambiar en Configuración</translation>
    </message>
    <message>
        <source>Regulations.gov wants a key of your own.</source>
        <translation>Regulations.gov pide una clave propia.</translation>
    </message>
    <message>
        <source>Paste it in Settings, Privacy and network.</source>
        <translation>Péguela en Configuración, Privacidad y red.</translation>
    </message>
    <message>
        <source>Regulations.gov says the same: {day_words}.</source>
        <translation>Regulations.gov dice lo mismo: {day_words}.</translation>
    </message>
    <message>
        <source>Regulations.gov says comments close {deadline_words}.</source>
        <translation>Regulations.gov dice que el plazo termina el {deadline_words}.</translation>
    </message>
    <message>
        <source>Comments are taken there, so that date counts.</source>
        <translation>Los comentarios se reciben allí, así que vale esa fecha.</translation>
    </message>
    <message>
        <source>Use that date</source>
        <translation>Usar esa fecha</translation>
    </message>
    <message>
        <source>This does not look like most docket numbers (for example BIS-2024-0047). If it is right, keep it.</source>
        <translation>No se parece a la mayoría de los números de expediente (por ejemplo BIS-2024-0047). Si es correcto, déjelo.</translation>
    </message>
    <message>
        <source>You changed this. The notice was read as: {before}</source>
        <translation>Usted lo cambió. En el aviso se leyó: {before}</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation>Usted lo escribió.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restablecerlo</translation>
    </message>
    <message>
        <source>{label} was found in {where}</source>
        <translation>{label} se encontró en {where}</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The notice gives a day but no time. We use 11:59 pm Eastern.</source>
        <translation>El aviso da un día, pero no una hora. Usamos las 11:59 p. m., hora del Este.</translation>
    </message>
    <message>
        <source>Computed: the notice does not print this date but says how to count it.</source>
        <translation>Calculada: el aviso no imprime esta fecha, pero dice cómo contarla.</translation>
    </message>
    <message>
        <source>A letter posted by that day is in time.</source>
        <translation>Una carta enviada por correo ese día llega a tiempo.</translation>
    </message>
    <message>
        <source>Proposed rule</source>
        <translation>Norma propuesta</translation>
    </message>
    <message>
        <source>Interim final rule</source>
        <translation>Norma final provisional</translation>
    </message>
    <message>
        <source>Final rule</source>
        <translation>Norma final</translation>
    </message>
    <message>
        <source>Advance notice, before a rule is proposed</source>
        <translation>Aviso anticipado, antes de proponer una norma</translation>
    </message>
    <message>
        <source>Request for information or comment</source>
        <translation>Solicitud de información o comentarios</translation>
    </message>
    <message>
        <source>Paperwork Reduction Act notice</source>
        <translation>Aviso de la Paperwork Reduction Act</translation>
    </message>
    <message>
        <source>Other notice</source>
        <translation>Otro aviso</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Tipo de aviso</translation>
    </message>
    <message>
        <source>The number of the folder on Regulations.gov that your comment goes into.</source>
        <translation>El número de la carpeta de Regulations.gov en la que entra su comentario.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>The part of the agency that wrote the notice.</source>
        <translation>La parte de la agencia que escribió el aviso.</translation>
    </message>
    <message>
        <source>Agency’s own number</source>
        <translation>Número propio de la agencia</translation>
    </message>
    <message>
        <source>Some agencies number their dockets a second way.</source>
        <translation>Algunas agencias numeran sus expedientes de una segunda manera.</translation>
    </message>
    <message>
        <source>RIN</source>
        <translation>RIN</translation>
    </message>
    <message>
        <source>Regulation Identifier Number: it follows one rule from plan to end.</source>
        <translation>Regulation Identifier Number: sigue una norma desde el plan hasta el final.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>The volume and first page in the Federal Register.</source>
        <translation>El tomo y la primera página en el Federal Register.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The day it stood in the Federal Register.</source>
        <translation>El día en que salió en el Federal Register.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>The Federal Register’s number for this one document.</source>
        <translation>El número del Federal Register para este documento.</translation>
    </message>
    <message>
        <source>Rules it would change</source>
        <translation>Normas que cambiaría</translation>
    </message>
    <message>
        <source>Parts of the Code of Federal Regulations.</source>
        <translation>Partes del Code of Federal Regulations.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Whom to ask about the notice.</source>
        <translation>A quién preguntar sobre el aviso.</translation>
    </message>
    <message>
        <source>The notice gives more than one closing date. We use the last.</source>
        <translation>El aviso da más de una fecha de cierre. Usamos la última.</translation>
    </message>
    <message>
        <source>Without a time, 11:59 pm Eastern is used.</source>
        <translation>Sin hora, se usan las 11:59 p. m., hora del Este.</translation>
    </message>
    <message>
        <source>Show {count} more values</source>
        <translation>Mostrar {count} valores más</translation>
    </message>
    <message>
        <source>Correct the notice</source>
        <translation>Corregir el aviso</translation>
    </message>
    <message>
        <source>Put back what was found</source>
        <translation>Restablecer lo encontrado</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Contacts {federal_register} for this notice only. Nothing about your draft is sent.</source>
        <translation>Se conecta con {federal_register} solo para este aviso. No se envía nada de su borrador.</translation>
    </message>
    <message>
        <source>Open the notice on federalregister.gov, download it (PDF or XML) or copy its text, then open the file or paste the text here.</source>
        <translation>Abra el aviso en federalregister.gov, descárguelo (PDF o XML) o copie su texto; después abra el archivo o pegue el texto aquí.</translation>
    </message>
    <message>
        <source>a docket number</source>
        <translation>un número de expediente</translation>
    </message>
    <message>
        <source>a document on Regulations.gov</source>
        <translation>un documento de Regulations.gov</translation>
    </message>
    <message>
        <source>a Federal Register document number</source>
        <translation>un número de documento del Federal Register</translation>
    </message>
    <message>
        <source>a Federal Register citation</source>
        <translation>una cita del Federal Register</translation>
    </message>
    <message>
        <source>a RIN</source>
        <translation>un RIN</translation>
    </message>
    <message>
        <source>not a number we know</source>
        <translation>algo que no reconocemos</translation>
    </message>
    <message>
        <source>published {day_words}</source>
        <translation>publicado el {day_words}</translation>
    </message>
    <message>
        <source>comments close {day_words}</source>
        <translation>el plazo termina el {day_words}</translation>
    </message>
    <message>
        <source>Open a file instead…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Asking {federal_register} for “{reference}”…</source>
        <translation>Preguntando a {federal_register} por «{reference}»…</translation>
    </message>
    <message>
        <source>{count} notices have this number or these words.</source>
        <translation>{count} avisos tienen este número o estas palabras.</translation>
    </message>
    <message>
        <source>Fetching {number} from {federal_register}…</source>
        <translation>Obteniendo {number} de {federal_register}…</translation>
    </message>
    <message>
        <source>This link leads to a site we do not look things up on.</source>
        <translation>Este enlace lleva a un sitio que no consultamos.</translation>
    </message>
    <message>
        <source>Keep the number and type the rest</source>
        <translation>Conservar el número y escribir el resto</translation>
    </message>
    <message>
        <source>“{reference}” is {kinds}.</source>
        <translation>«{reference}» es {kinds}.</translation>
    </message>
    <message>
        <source>Type the date</source>
        <translation>Escribir la fecha</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Write without a docket</source>
        <translation>Escribir sin expediente</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrarme</translation>
    </message>
    <message>
        <source>An agency can be written to at any time, without a deadline. The open letter was sent this way too.</source>
        <translation>A una agencia se le puede escribir en cualquier momento, sin plazo. La carta abierta también se envió así.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Bureau of Industry and Security</source>
        <translation>Bureau of Industry and Security</translation>
    </message>
    <message>
        <source>What the letter is about</source>
        <translation>De qué trata la carta</translation>
    </message>
    <message>
        <source>Export controls on security research</source>
        <translation>Los controles de exportación y la investigación de seguridad</translation>
    </message>
    <message>
        <source>Labels are one reader&apos;s judgement; a few in a hundred can be argued about.</source>
        <translation>Las etiquetas son el juicio de un solo lector; unas pocas de cada cien son discutibles.</translation>
    </message>
    <message>
        <source>The real passages come from few dockets (open AI models, science at the EPA, the open internet, debts, health).</source>
        <translation>Los pasajes reales proceden de pocos expedientes (modelos abiertos de IA, ciencia en la EPA, internet abierta, deudas, salud).</translation>
    </message>
    <message>
        <source>Other subjects are found less often than the figures say.</source>
        <translation>Otros temas se encuentran menos de lo que dicen las cifras.</translation>
    </message>
    <message>
        <source>It sees words, not truth or law; irony, quotation and stance can mislead it.</source>
        <translation>Ve palabras, no la verdad ni la ley; la ironía, las citas y la postura pueden engañarlo.</translation>
    </message>
    <message>
        <source>Necessity and fairness that are only implied are missed more often than not.</source>
        <translation>La necesidad y la justicia que solo se insinúan se le escapan las más de las veces.</translation>
    </message>
    <message>
        <source>English only.</source>
        <translation>Solo inglés.</translation>
    </message>
    <message>
        <source>The file holds hashed features of the real passages and no sentence of them.</source>
        <translation>El archivo contiene rasgos de los pasajes reales convertidos en números y ninguna frase de ellos.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Attach the exhibits too, in this order: {files}. The form takes {most} files of at most 10 MB each.</source>
        <translation>Adjunte también los anexos, en este orden: {files}. El formulario admite {most} archivos de 10 MB como máximo cada uno.</translation>
    </message>
    <message>
        <source>The exhibits</source>
        <translation>Los anexos</translation>
    </message>
    <message>
        <source>Look at this before you attach them: {name}. {why}</source>
        <translation>Mire esto antes de adjuntarlos: {name}. {why}</translation>
    </message>
    <message>
        <source>There are two versions of the letter. {name} holds your confidential words, and each page with such words says so: send it only in the way that the notice names for such information, together with a statement that says why the words must not be published and which law allows that. The other version is public.</source>
        <translation>Hay dos versiones de la carta. {name} contiene sus palabras confidenciales, y cada página que las tiene lo dice: envíela solo de la manera que el aviso indica para esa información, junto con una declaración que diga por qué no deben publicarse esas palabras y qué ley lo permite. La otra versión es pública.</translation>
    </message>
    <message>
        <source>The form takes {most} files, the letter among them.</source>
        <translation>El formulario admite {most} archivos, contando la carta.</translation>
    </message>
    <message>
        <source>Larger than 10 MB, the most that the form takes.</source>
        <translation>Ocupa más de 10 MB, lo máximo que admite el formulario.</translation>
    </message>
    <message>
        <source>The form does not take files that end in “.{ending}”.</source>
        <translation>El formulario no admite archivos que terminen en «.{ending}».</translation>
    </message>
    <message>
        <source>Another file in this list has the same name. The form refuses the second.</source>
        <translation>Otro archivo de esta lista tiene el mismo nombre. El formulario rechaza el segundo.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>The pages beside this, and all that you export, show [REDACTED] for these words. The filing packet holds both versions: the public one is marked on every page, the other on each page with such words. The review copy shows the words.</source>
        <translation>Las páginas de al lado, y todo lo que exporta, muestran [REDACTED] en lugar de estas palabras. El paquete de presentación contiene ambas versiones: la pública está marcada en cada página; la otra, en cada página que tiene esas palabras. La copia de revisión muestra las palabras.</translation>
    </message>
    <message>
        <source>Files that you attach yourself: data, pictures, a study. The letter lists them below your name. Docketwright keeps their names, sizes and fingerprints, and nothing of what stands in them.</source>
        <translation>Archivos que usted mismo adjunta: datos, imágenes, un estudio. La carta los enumera debajo de su nombre. Docketwright guarda sus nombres, tamaños y huellas, y nada de lo que contienen.</translation>
    </message>
    <message>
        <source>Exhibit {number}: {file}</source>
        <translation>Anexo {number}: {file}</translation>
    </message>
    <message>
        <source>Take {file} off the list</source>
        <translation>Quitar {file} de la lista</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>What exhibit {number} shows</source>
        <translation>Qué muestra el anexo {number}</translation>
    </message>
    <message>
        <source>What it shows, in a few words</source>
        <translation>Qué muestra, en pocas palabras</translation>
    </message>
    <message>
        <source>Take off an exhibit</source>
        <translation>Quitar un anexo</translation>
    </message>
    <message>
        <source>Add exhibits</source>
        <translation>Añadir anexos</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>Office or agency first, then its address, one line each. It stands at the top of the letter.</source>
        <translation>Primero la oficina o agencia, después su dirección, una línea cada una. Va al principio de la carta.</translation>
    </message>
    <message>
        <source>One line. It becomes the letter’s subject and its name in your list.</source>
        <translation>Una línea. Será el asunto de la carta y su nombre en su lista.</translation>
    </message>
    <message>
        <source>There is a docket after all</source>
        <translation>Sí hay un expediente</translation>
    </message>
    <message>
        <source>A letter without a docket</source>
        <translation>Una carta sin expediente</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>We found no request for comments in this notice.</source>
        <translation>No encontramos ninguna solicitud de comentarios en este aviso.</translation>
    </message>
    <message>
        <source>It may be a final rule, or the comment period is in another document. You can still write to the agency.</source>
        <translation>Puede ser una norma final, o el plazo puede estar en otro documento. Aun así puede escribir a la agencia.</translation>
    </message>
    <message>
        <source>The notice says: “{text}”</source>
        <translation>El aviso dice: «{text}»</translation>
    </message>
    <message>
        <source>Comments closed {deadline_words}.</source>
        <translation>El plazo terminó el {deadline_words}.</translation>
    </message>
    <message>
        <source>We could read the text but found no closing date.</source>
        <translation>Pudimos leer el texto, pero no encontramos ninguna fecha de cierre.</translation>
    </message>
    <message>
        <source>Type it, or go on without it.</source>
        <translation>Escríbala o siga sin ella.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>mail or fax</source>
        <translation>correo postal o fax</translation>
    </message>
    <message>
        <source>This agency takes comments by {way}, not on Regulations.gov.</source>
        <translation>Esta agencia recibe comentarios por {way}, no en Regulations.gov.</translation>
    </message>
    <message>
        <source>The Export step makes the letter and shows the address to send it to.</source>
        <translation>El paso Exportar hace la carta y muestra la dirección a la que enviarla.</translation>
    </message>
    <message>
        <source>Contents of the notice</source>
        <translation>Contenido del aviso</translation>
    </message>
    <message>
        <source>Top of the notice</source>
        <translation>Comienzo del aviso</translation>
    </message>
    <message>
        <source>End of the notice</source>
        <translation>Final del aviso</translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, página {page}</translation>
    </message>
    <message>
        <source>{name}, paragraph {number}</source>
        <translation>{name}, párrafo {number}</translation>
    </message>
    <message>
        <source>Stated in the file</source>
        <translation>Indicado en el archivo</translation>
    </message>
    <message>
        <source>Question {number}: {text}</source>
        <translation>Pregunta {number}: {text}</translation>
    </message>
    <message>
        <source>Questions of the agency</source>
        <translation>Preguntas de la agencia</translation>
    </message>
    <message>
        <source>Tick those you will answer. The letter answers them by number.</source>
        <translation>Marque las que va a responder. La carta las responde por número.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>The agency asks 1 question</source>
        <translation>La agencia hace 1 pregunta</translation>
    </message>
    <message>
        <source>The agency asks {total} questions</source>
        <translation>La agencia hace {total} preguntas</translation>
    </message>
    <message>
        <source>{wanted} to answer</source>
        <translation>{wanted} por responder</translation>
    </message>
    <message>
        <source>None ticked yet</source>
        <translation>Aún ninguna marcada</translation>
    </message>
    <message>
        <source>Show the first ones only</source>
        <translation>Mostrar solo las primeras</translation>
    </message>
    <message>
        <source>Show all {total}</source>
        <translation>Mostrar las {total}</translation>
    </message>
    <message>
        <source>Find in the notice</source>
        <translation>Buscar en el aviso</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Comment on this</source>
        <translation>Comentar esto</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>{found_at} of {count}</source>
        <translation>{found_at} de {count}</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Lugar anterior encontrado</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Lugar siguiente encontrado</translation>
    </message>
    <message>
        <source>Comment on the notice</source>
        <translation>Comentar el aviso</translation>
    </message>
    <message>
        <source>Shows the headings</source>
        <translation>Muestra los títulos</translation>
    </message>
    <message>
        <source>Starts an argument about these words</source>
        <translation>Empieza un argumento sobre estas palabras</translation>
    </message>
    <message>
        <source>Copies how this paragraph is cited</source>
        <translation>Copia cómo se cita este párrafo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>{count:,} found</source>
        <translation>{count:,} encontrados</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation>Copiado: {citation}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Saves a calendar file with reminders a week, a day and three hours before</source>
        <translation>Guarda un archivo de calendario con avisos una semana, un día y tres horas antes</translation>
    </message>
    <message>
        <source>Put the closing date into my calendar…</source>
        <translation>Poner la fecha de cierre en mi calendario…</translation>
    </message>
    <message>
        <source>Save the closing date</source>
        <translation>Guardar la fecha de cierre</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {path}. Open it to take the date into your calendar.</source>
        <translation>Guardado como {path}. Ábralo para llevar la fecha a su calendario.</translation>
    </message>
    <message>
        <source>Argument {number}: the words you quote stand in another place now.</source>
        <translation>Argumento {number}: las palabras que cita están ahora en otro lugar.</translation>
    </message>
    <message>
        <source>Argument {number}: the words you quote were changed. They read: “{quote}”</source>
        <translation>Argumento {number}: las palabras que cita se cambiaron. Ahora dicen: «{quote}»</translation>
    </message>
    <message>
        <source>Argument {number}: the words you quote are gone from the notice.</source>
        <translation>Argumento {number}: las palabras que cita ya no están en el aviso.</translation>
    </message>
    <message>
        <source>Quote the new words</source>
        <translation>Citar las palabras nuevas</translation>
    </message>
    <message>
        <source>The notice was read anew.</source>
        <translation>El aviso se leyó de nuevo.</translation>
    </message>
    <message>
        <source>1 quotation stands where it was.</source>
        <translation>1 cita está donde estaba.</translation>
    </message>
    <message>
        <source>{same} quotations stand where they were.</source>
        <translation>{same} citas están donde estaban.</translation>
    </message>
    <message>
        <source>Go to the argument</source>
        <translation>Ir al argumento</translation>
    </message>
    <message>
        <source>Comments close: {date_after}. Before: {date_before}.</source>
        <translation>Fin del plazo: {date_after}. Antes: {date_before}.</translation>
    </message>
    <message>
        <source>no closing date</source>
        <translation>sin fecha de cierre</translation>
    </message>
    <message>
        <source>Notices (*.xml *.json *.html *.htm *.pdf *.txt *.docx);;All files (*)</source>
        <translation>Avisos (*.xml *.json *.html *.htm *.pdf *.txt *.docx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Docket number, citation, RIN, link, or the notice itself</source>
        <translation>Número de expediente, cita, RIN, enlace o el propio aviso</translation>
    </message>
    <message>
        <source>BIS-2024-0047   ·   89 FR 73612   ·   0694-AJ55   ·   a link   ·   or paste the notice</source>
        <translation>BIS-2024-0047   ·   89 FR 73612   ·   0694-AJ55   ·   un enlace   ·   o pegue el aviso</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>There is no open docket</source>
        <translation>No hay expediente abierto</translation>
    </message>
    <message>
        <source>Type it by hand</source>
        <translation>Escribirlo a mano</translation>
    </message>
    <message>
        <source>XML, PDF, HTML, JSON, Word or text, as downloaded</source>
        <translation>XML, PDF, HTML, JSON, Word o texto, tal como se descarga</translation>
    </message>
    <message>
        <source>Write a letter to the agency</source>
        <translation>Escribir una carta a la agencia</translation>
    </message>
    <message>
        <source>When you have no copy of the notice</source>
        <translation>Cuando no se tiene copia del aviso</translation>
    </message>
    <message>
        <source>Or drop the downloaded notice here: XML, PDF, HTML, JSON, Word or text.</source>
        <translation>O suelte aquí el aviso descargado: XML, PDF, HTML, JSON, Word o texto.</translation>
    </message>
    <message>
        <source>Open a notice</source>
        <translation>Abrir un aviso</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>This file holds {count:,} notices.</source>
        <translation>Este archivo contiene {count:,} avisos.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>On Regulations.gov</source>
        <translation>En Regulations.gov</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Por fax</translation>
    </message>
    <message>
        <source>On another web site</source>
        <translation>En otro sitio web</translation>
    </message>
    <message>
        <source>Page limit</source>
        <translation>Límite de páginas</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>What to name</source>
        <translation>Lo que hay que nombrar</translation>
    </message>
    <message>
        <source>Words it must hold</source>
        <translation>Palabras que debe contener</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Línea de asunto</translation>
    </message>
    <message>
        <source>Confidential information</source>
        <translation>Información confidencial</translation>
    </message>
    <message>
        <source>Late comments</source>
        <translation>Comentarios tardíos</translation>
    </message>
    <message>
        <source>Question numbers</source>
        <translation>Números de pregunta</translation>
    </message>
    <message>
        <source>Also asked</source>
        <translation>También se pide</translation>
    </message>
    <message>
        <source>The notice gives no address we could find.</source>
        <translation>El aviso no da ninguna dirección que podamos encontrar.</translation>
    </message>
    <message>
        <source>Docket {docket_id}</source>
        <translation>Expediente {docket_id}</translation>
    </message>
    <message>
        <source>The notice names no docket number we could find.</source>
        <translation>El aviso no nombra ningún número de expediente que podamos encontrar.</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>Cómo enviarlo</translation>
    </message>
    <message>
        <source>{heading}: show it in the notice, {where}</source>
        <translation>{heading}: mostrarlo en el aviso, {where}</translation>
    </message>
    <message>
        <source>We found no way to submit. Look in the notice under ADDRESSES.</source>
        <translation>No encontramos ninguna manera de enviarlo. Mire en el aviso, en ADDRESSES.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Eastern time, as Regulations.gov counts it.</source>
        <translation>Hora del Este, como la cuenta Regulations.gov.</translation>
    </message>
    <message>
        <source>Part several with a semicolon.</source>
        <translation>Separe varios con punto y coma.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Your arguments are in the library</source>
        <translation>Sus argumentos están en la biblioteca</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Añadir palabra</translation>
    </message>
    <message>
        <source>Write a formal comment on a federal rule and export it as a Word letter.</source>
        <translation>Escriba un comentario formal sobre una norma federal y expórtelo como carta de Word.</translation>
    </message>
    <message>
        <source>The dictionary is English. Ask someone who reads this language to look at its spelling.</source>
        <translation>El diccionario es de inglés. Pida a alguien que lea este idioma que revise su ortografía.</translation>
    </message>
    <message>
        <source>Docketwright writes no prose for you, sends nothing in bulk and never files for you. It works without the network; nothing leaves this computer unless you ask for a look-up or send the letter yourself.</source>
        <translation>Docketwright no redacta por usted, no envía nada en masa y nunca presenta nada en su nombre. Funciona sin red; nada sale de este equipo si usted no pide una consulta o envía la carta.</translation>
    </message>
    <message>
        <source>The four principles and the letter’s blocks come from an open letter by security leaders, as reported in the press. Docketwright is not affiliated with its authors or with any agency. Nothing here is legal advice.</source>
        <translation>Los cuatro principios y los bloques de la carta proceden de una carta abierta de responsables de seguridad, tal como la recogió la prensa. Docketwright no está afiliado a sus autores ni a ninguna agencia. Nada de esto es asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The window is drawn by Qt for Python (PySide6), used under the LGPL version 3: you may replace it with a version of your own. Also: python-docx, lxml, pypdfium2, pyspellchecker, keyring, msgspec, urllib3, truststore, platformdirs, tzdata. Help, Licenses names every part.</source>
        <translation>Licencia Apache 2.0. La ventana la dibuja Qt for Python (PySide6), usado conforme a la LGPL versión 3: puede sustituirlo por una versión propia. Además: python-docx, lxml, pypdfium2, pyspellchecker, keyring, msgspec, urllib3, truststore, platformdirs, tzdata. Ayuda, Licencias nombra cada parte.</translation>
    </message>
    <message>
        <source>Version {version} · Python {python_version} · Qt {qversion}</source>
        <translation>Versión {version} · Python {python_version} · Qt {qversion}</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the rest of your desktop.</source>
        <translation>Claro u oscuro, como el resto de su escritorio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark words on paper.</source>
        <translation>Palabras oscuras sobre papel.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light words on dark paper, for the evening.</source>
        <translation>Palabras claras sobre papel oscuro, para la noche.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>White on black with strong lines.</source>
        <translation>Blanco sobre negro con líneas marcadas.</translation>
    </message>
    <message>
        <source>Ctrl and + makes everything larger, Ctrl and − smaller, Ctrl and 0 as it was.</source>
        <translation>Ctrl y + lo agranda todo, Ctrl y − lo achica, Ctrl y 0 lo deja como estaba.</translation>
    </message>
    <message>
        <source>The window speaks it from now on. Your comment, the notice and the law stay in English.</source>
        <translation>La ventana lo habla desde ahora. Su comentario, el aviso y la ley siguen en inglés.</translation>
    </message>
    <message>
        <source>Size of the text, in percent</source>
        <translation>Tamaño del texto, en porcentaje</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{zoom} percent</source>
        <translation>{zoom} %</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>Everything you write lies in one file in this folder, on this computer.</source>
        <translation>Todo lo que escribe está en un archivo de esta carpeta, en este equipo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made while you work, checked, and kept: the last ten, and one a day for thirty days.</source>
        <translation>Se hacen mientras trabaja, se comprueban y se conservan: las últimas diez y una al día durante treinta días.</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Cómo volver atrás</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backed up and checked: {path}</source>
        <translation>Copia hecha y comprobada: {path}</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Abrir las copias</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copias</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Requests of the last year, the newest first</source>
        <translation>Consultas del último año, la más reciente primero</translation>
    </message>
    <message>
        <source>{received:,} bytes</source>
        <translation>{received:,} bytes</translation>
    </message>
    <message>
        <source>Regulations.gov answers only with a key of your own. It is free: ask for one at api.data.gov. Docketwright only reads with it and never posts.</source>
        <translation>Regulations.gov solo responde con una clave propia. Es gratuita: se pide en api.data.gov. Docketwright solo lee con ella y nunca envía.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the key. It can be used until you close the program.</source>
        <translation>Este equipo no ofrece un lugar seguro para la clave. Se puede usar hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>La clave se quitó.</translation>
    </message>
    <message>
        <source>Your key for Regulations.gov</source>
        <translation>Su clave para Regulations.gov</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>On this computer the key lies in {place}.</source>
        <translation>En este equipo la clave está en {place}.</translation>
    </message>
    <message>
        <source>The key is kept in {place}.</source>
        <translation>La clave está guardada en {place}.</translation>
    </message>
    <message>
        <source>The key is used until you close the program.</source>
        <translation>La clave se usa hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The key works: {regulations} answered.</source>
        <translation>La clave funciona: {regulations} respondió.</translation>
    </message>
    <message>
        <source>Cancelled. The keyring was not used; a key that you pasted lasts until you close the program.</source>
        <translation>Cancelado. No se usó el llavero; una clave pegada dura hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Contacts {regulations} once</source>
        <translation>Se conecta una vez con {regulations}</translation>
    </message>
    <message>
        <source>Use the key this time</source>
        <translation>Usar la clave esta vez</translation>
    </message>
    <message>
        <source>This cannot be a key. Paste it once more, without anything around it.</source>
        <translation>Esto no puede ser una clave. Péguela otra vez, sin nada alrededor.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Aún no hay clave.</translation>
    </message>
    <message>
        <source>Paste it above.</source>
        <translation>Péguela arriba.</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Casilla siguiente</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Take it off the list of comments</source>
        <translation>Quitarlo de la lista de comentarios</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>Leave a small form or window</source>
        <translation>Salir de un formulario o una ventana pequeña</translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>Todo se puede hacer con el teclado.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Docketwright asks the network nothing by itself: no updates, no reports, no sync. A look-up happens only when you press a button for it, and nothing about your draft is sent.</source>
        <translation>Docketwright no pide nada a la red por sí mismo: ni actualizaciones, ni informes, ni sincronización. Solo hay una consulta cuando usted pulsa un botón para ello, y no se envía nada de su borrador.</translation>
    </message>
    <message>
        <source>Finds a notice by its docket number, citation or RIN. No key is needed.</source>
        <translation>Encuentra un aviso por su número de expediente, cita o RIN. No hace falta clave.</translation>
    </message>
    <message>
        <source>Finds the closing date of a docket. It asks for a key of your own.</source>
        <translation>Encuentra la fecha de cierre de un expediente. Pide una clave propia.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Look-ups there are off.</source>
        <translation>Las consultas allí están apagadas.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>You are asked before each look-up.</source>
        <translation>Se pregunta antes de cada consulta.</translation>
    </message>
    <message>
        <source>A look-up that you start goes ahead without asking.</source>
        <translation>Una consulta que usted inicia sigue adelante sin preguntar.</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se consultó nada.</translation>
    </message>
    <message>
        <source>What was asked in the last year</source>
        <translation>Lo consultado en el último año</translation>
    </message>
    <message>
        <source>No proxy is set on this computer: a look-up goes straight to the host.</source>
        <translation>En este equipo no hay ningún proxy configurado: las consultas van directas al servidor.</translation>
    </message>
    <message>
        <source>A look-up uses the proxy set on this computer, {place}. It sees which host is asked, and nothing else.</source>
        <translation>Las consultas usan el proxy configurado en este equipo, {place}. Ve a qué servidor se pregunta y nada más.</translation>
    </message>
    <message>
        <source>Curly quotation marks as I type</source>
        <translation>Comillas tipográficas al escribir</translation>
    </message>
    <message>
        <source>Words that are right everywhere</source>
        <translation>Palabras correctas en todas partes</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Una palabra correcta</translation>
    </message>
    <message>
        <source>Findings that are kept silent</source>
        <translation>Hallazgos silenciados</translation>
    </message>
    <message>
        <source>The web form counts a curly quotation mark as three bytes, a straight one as one.</source>
        <translation>El formulario web cuenta una comilla tipográfica como tres bytes; una recta, como uno.</translation>
    </message>
    <message>
        <source>The spelling check lets them pass in every comment.</source>
        <translation>La ortografía las acepta en todos los comentarios.</translation>
    </message>
    <message>
        <source>Those you chose to ignore everywhere. One comment’s own are listed in its Check step.</source>
        <translation>Los que eligió ignorar en todas partes. Los de un solo comentario figuran en su paso Revisar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>PySide6 {version} breaks on Python {python}.{python2}. Install an older one: {older}</source>
        <translation>PySide6 {version} falla con Python {python}.{python2}. Instale uno anterior: {older}</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: docketwright --help</source>
        <translation>No hay pantalla en la que abrir la ventana. Los comandos funcionan sin ella: docketwright --help</translation>
    </message>
    <message>
        <source>Three to five that you can back with your own experience beat a full copy. You will say each one in your own words in the next step.</source>
        <translation>De tres a cinco que pueda respaldar con su propia experiencia valen más que una copia completa. En el paso siguiente dirá cada uno con sus propias palabras.</translation>
    </message>
    <message>
        <source>Arguments you can make</source>
        <translation>Argumentos posibles</translation>
    </message>
    <message>
        <source>Your outline</source>
        <translation>Su esquema</translation>
    </message>
    <message>
        <source>Back to the arguments</source>
        <translation>Volver a los argumentos</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Tick an argument, or write your own.</source>
        <translation>Aún nada elegido. Marque un argumento o escriba el suyo.</translation>
    </message>
    <message>
        <source>New argument</source>
        <translation>Argumento nuevo</translation>
    </message>
    <message>
        <source>Write my own argument</source>
        <translation>Escribir mi propio argumento</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Drag to reorder, or use Alt+Up and Alt+Down.</source>
        <translation>Arrastre para reordenar, o use Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Move argument</source>
        <translation>Mover argumento</translation>
    </message>
    <message>
        <source>Begin with an empty form (Ctrl+Shift+N)</source>
        <translation>Empezar con un formulario vacío (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>All your blocks (Ctrl+L)</source>
        <translation>Todos sus bloques (Ctrl+L)</translation>
    </message>
    <message>
        <source>Which arguments will you make?</source>
        <translation>¿Qué argumentos va a plantear?</translation>
    </message>
    <message>
        <source>No argument has these words. Search for fewer, or write your own.</source>
        <translation>Ningún argumento tiene estas palabras. Busque menos o escriba el suyo.</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Quitar argumento</translation>
    </message>
    <message>
        <source>Argument removed. Ctrl+Z brings it back.</source>
        <translation>Argumento quitado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>Checks look for words and for what you marked. They do not judge whether your argument is true or persuasive.</source>
        <translation>Las revisiones buscan palabras y lo que usted marcó. No juzgan si su argumento es cierto o convincente.</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <source>Not yet: {counted}</source>
        <translation>Aún no: {counted}</translation>
    </message>
    <message>
        <source>Nearly: {counted}</source>
        <translation>Casi: {counted}</translation>
    </message>
    <message>
        <source>Nothing found that stands in the way</source>
        <translation>No se encontró nada que lo impida</translation>
    </message>
    <message>
        <source>Run all checks  F9</source>
        <translation>Revisar todo  F9</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo revisado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Nothing found by {count} checks.</source>
        <translation>{count} revisiones no encontraron nada.</translation>
    </message>
    <message>
        <source>Checks cannot judge your argument: ask someone to read it.</source>
        <translation>Las revisiones no pueden juzgar su argumento: pida a alguien que lo lea.</translation>
    </message>
    <message>
        <source>Ignored {count}</source>
        <translation>Ignorados {count}</translation>
    </message>
    <message>
        <source>Passed {count}</source>
        <translation>Superadas {count}</translation>
    </message>
    <message>
        <source>Formal letter</source>
        <translation>Carta formal</translation>
    </message>
    <message>
        <source>Short letter</source>
        <translation>Carta corta</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>Export with {counted}?</source>
        <translation>¿Exportar con {counted}?</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Export: {chosen}</source>
        <translation>Exportar: {chosen}</translation>
    </message>
    <message>
        <source>Open {path}</source>
        <translation>Abrir {path}</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>Exportado: {path}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir a lo primero</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The web form text is on the clipboard</source>
        <translation>El texto para el formulario web está en el portapapeles</translation>
    </message>
    <message>
        <source>Writing {path}</source>
        <translation>Escribiendo {path}</translation>
    </message>
    <message>
        <source>Open the exported file in its own program</source>
        <translation>Abrir el archivo exportado en su propio programa</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>must-fix item</source>
        <translation>cosa por corregir</translation>
    </message>
    <message>
        <source>must-fix items</source>
        <translation>cosas por corregir</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy web form text</source>
        <translation>Copiar texto del formulario web</translation>
    </message>
    <message>
        <source>No comment has these words.</source>
        <translation>Ningún comentario tiene estas palabras.</translation>
    </message>
    <message>
        <source>Everything here stays on this computer until you choose to send it.</source>
        <translation>Todo queda en este equipo hasta que usted decida enviarlo.</translation>
    </message>
    <message>
        <source>Find a comment</source>
        <translation>Buscar un comentario</translation>
    </message>
    <message>
        <source>Back to my comments</source>
        <translation>Volver a mis comentarios</translation>
    </message>
    <message>
        <source>Archived comments ({away})</source>
        <translation>Comentarios archivados ({away})</translation>
    </message>
    <message>
        <source>“{chosen}” is archived. It is kept for thirty days.</source>
        <translation>«{chosen}» está archivado. Se conserva treinta días.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name of this comment</source>
        <translation>Nombre de este comentario</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Check a Word document…</source>
        <translation>Revisar un documento de Word…</translation>
    </message>
    <message>
        <source>Find by name, agency or docket</source>
        <translation>Buscar por nombre, agencia o expediente</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivar</translation>
    </message>
    <message>
        <source>What you sent, when, with its tracking number</source>
        <translation>Lo que envió, cuándo y con qué número de seguimiento</translation>
    </message>
    <message>
        <source>Arguments to use again (Ctrl+L)</source>
        <translation>Argumentos para volver a usar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Check a letter written elsewhere</source>
        <translation>Revisar una carta escrita en otro lugar</translation>
    </message>
    <message>
        <source>Read from {source_name}. Each value says where it stood.</source>
        <translation>Leído de {source_name}. Cada valor dice dónde estaba.</translation>
    </message>
    <message>
        <source>Use another notice</source>
        <translation>Usar otro aviso</translation>
    </message>
    <message>
        <source>Which rule are you commenting on?</source>
        <translation>¿Qué norma va a comentar?</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La norma</translation>
    </message>
    <message>
        <source>Type the notice by hand</source>
        <translation>Escribir el aviso a mano</translation>
    </message>
    <message>
        <source>No open docket</source>
        <translation>Sin expediente abierto</translation>
    </message>
    <message>
        <source>There is a docket</source>
        <translation>Hay un expediente</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>What you know about it</source>
        <translation>Lo que sabe de él</translation>
    </message>
    <message>
        <source>Check what we found</source>
        <translation>Compruebe lo que encontramos</translation>
    </message>
    <message>
        <source>Type what you have; leave the rest.</source>
        <translation>Escriba lo que tenga; deje el resto.</translation>
    </message>
    <message>
        <source>Comparing with the notice before</source>
        <translation>Comparando con el aviso anterior</translation>
    </message>
    <message>
        <source>Read the notice</source>
        <translation>Leer el aviso</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Cómo se verá</translation>
    </message>
    <message>
        <source>No name.</source>
        <translation>Ningún nombre.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>How your letter will open</source>
        <translation>Cómo empezará su carta</translation>
    </message>
    <message>
        <source>Kept from the record: {listed}.</source>
        <translation>Fuera del registro: {listed}.</translation>
    </message>
    <message>
        <source>How do you want to appear?</source>
        <translation>¿Cómo quiere aparecer?</translation>
    </message>
    <message>
        <source>Comments become part of a public record. Each field says whether others can see it.</source>
        <translation>Los comentarios pasan a un registro público. Cada campo dice si otros pueden verlo.</translation>
    </message>
    <message>
        <source>Opens these sentences in the Write step</source>
        <translation>Abre estas frases en el paso Escribir</translation>
    </message>
    <message>
        <source>What everyone will see about you</source>
        <translation>Lo que todo el mundo verá sobre usted</translation>
    </message>
    <message>
        <source>It is tried again every few seconds anyway</source>
        <translation>De todos modos se intenta de nuevo cada pocos segundos</translation>
    </message>
    <message>
        <source>The checks stopped at a mistake of this program.</source>
        <translation>Las revisiones se detuvieron por un error de este programa.</translation>
    </message>
    <message>
        <source>Your draft is not affected; what they said before may be out of date.</source>
        <translation>Su borrador no se ve afectado; lo que dijeron antes puede no estar al día.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Rule-making</source>
        <translation>Elaboración</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Minimal extent</source>
        <translation>Lo mínimo</translation>
    </message>
    <message>
        <source>This sentence {what}: {words}.</source>
        <translation>Esta frase {what}: {words}.</translation>
    </message>
    <message>
        <source>This sentence {what}.</source>
        <translation>Esta frase {what}.</translation>
    </message>
    <message>
        <source>This sentence repeats the open letter&apos;s wording of the principle.</source>
        <translation>Esta frase repite las palabras de la carta abierta para el principio.</translation>
    </message>
    <message>
        <source>It comes in beside the one you have, which stays as it is.</source>
        <translation>Entra junto al que ya tiene, que queda como está.</translation>
    </message>
    <message>
        <source>{name} (backup of {made})</source>
        <translation>{name} (copia del {made})</translation>
    </message>
    <message>
        <source>It is among your comments.</source>
        <translation>Está entre sus comentarios.</translation>
    </message>
    <message>
        <source>Backup of {made}</source>
        <translation>Copia del {made}</translation>
    </message>
    <message>
        <source>Comments in this backup, the last saved first</source>
        <translation>Comentarios de esta copia, el último guardado primero</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>No comment can be read from this backup.</source>
        <translation>No se puede leer ningún comentario de esta copia.</translation>
    </message>
    <message>
        <source>You have it already, word for word.</source>
        <translation>Ya lo tiene, palabra por palabra.</translation>
    </message>
    <message>
        <source>{name} seems to be open in another program.</source>
        <translation>{name} parece estar abierto en otro programa.</translation>
    </message>
    <message>
        <source>Save as {name}</source>
        <translation>Guardar como {name}</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>What is saved there afterwards would replace this letter.</source>
        <translation>Lo que se guarde allí después sustituiría esta carta.</translation>
    </message>
    <message>
        <source>The letter takes page, fonts and styles from {name}, no words or pictures. A font that this computer lacks is shown by another.</source>
        <translation>La carta toma página, letra y estilos de {name}, ni palabras ni imágenes. Una letra que falta en este equipo se muestra con otra.</translation>
    </message>
    <message>
        <source> · check again after {day:day}</source>
        <translation> · volver a mirarla después del {day:day}</translation>
    </message>
    <message>
        <source>Open a comment f&amp;ile…</source>
        <translation>Abrir un archivo de co&amp;mentario…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the comment…</source>
        <translation>Guardar una &amp;copia del comentario…</translation>
    </message>
    <message>
        <source>Du&amp;plicate argument</source>
        <translation>&amp;Duplicar argumento</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>For an earlier state of one comment, open it and choose Comment, Versions: you can compare and restore there. For a comment as it was in a backup, or one that is gone, choose the backup above and bring it back. Should the workspace ever be damaged, Docketwright offers the newest good backup by itself.</source>
        <translation>Para un estado anterior de un comentario, ábralo y elija Comentario, Versiones: allí se puede comparar y recuperar. Para un comentario tal como estaba en una copia, o uno que ya no está, elija arriba la copia y recupérelo. Si el espacio de trabajo se dañara alguna vez, Docketwright ofrece por sí mismo la copia buena más reciente.</translation>
    </message>
    <message>
        <source>Bring a comment back…</source>
        <translation>Recuperar un comentario…</translation>
    </message>
    <message>
        <source>Looks into the chosen backup</source>
        <translation>Mira dentro de la copia elegida</translation>
    </message>
    <message>
        <source>The search index of your library was damaged. It was made anew.</source>
        <translation>El índice de búsqueda de su biblioteca estaba dañado. Se hizo de nuevo.</translation>
    </message>
    <message>
        <source>Words newer than {when} are still here.</source>
        <translation>Las palabras más recientes que {when} siguen aquí.</translation>
    </message>
    <message>
        <source>Your newest words are still here.</source>
        <translation>Sus últimas palabras siguen aquí.</translation>
    </message>
    <message>
        <source> [added: {}] </source>
        <translation> [añadido: {}] </translation>
    </message>
    <message>
        <source> [removed: {}] </source>
        <translation> [quitado: {}] </translation>
    </message>
    <message>
        <source>Argument {number}, {part}</source>
        <translation>Argumento {number}, {part}</translation>
    </message>
    <message>
        <source>Always ignore</source>
        <translation>Ignorar siempre</translation>
    </message>
    <message>
        <source>Be silent about this here</source>
        <translation>Callar esto aquí</translation>
    </message>
    <message>
        <source>Be silent about this in every comment</source>
        <translation>Callar esto en todos los comentarios</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>the rule&apos;s words</source>
        <translation>las palabras de la norma</translation>
    </message>
    <message>
        <source>It argues for this</source>
        <translation>Argumenta a favor</translation>
    </message>
    <message>
        <source>Not about it</source>
        <translation>No trata de esto</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>You said it argues for this</source>
        <translation>Dijo que argumenta a favor de esto</translation>
    </message>
    <message>
        <source>You said it argues against this</source>
        <translation>Dijo que argumenta en contra de esto</translation>
    </message>
    <message>
        <source>You said it is not about this</source>
        <translation>Dijo que no trata de esto</translation>
    </message>
    <message>
        <source>Your words changed since you decided: look again</source>
        <translation>Sus palabras cambiaron desde que decidió: mírelo de nuevo</translation>
    </message>
    <message>
        <source>Raise it after all</source>
        <translation>Plantearlo después de todo</translation>
    </message>
    <message>
        <source>Argument {index}</source>
        <translation>Argumento {index}</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>found, not confirmed</source>
        <translation>encontrado, sin confirmar</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>mirar de nuevo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Show the sentences: {principle}</source>
        <translation>Mostrar las frases: {principle}</translation>
    </message>
    <message>
        <source>It is here…</source>
        <translation>Está aquí…</translation>
    </message>
    <message>
        <source>Not raised, because: {not_raised}</source>
        <translation>No se plantea, porque: {not_raised}</translation>
    </message>
    <message>
        <source>For the next step</source>
        <translation>Para el paso siguiente</translation>
    </message>
    <message>
        <source>Still mostly the letter’s words: say it in yours.</source>
        <translation>Siguen siendo sobre todo las palabras de la carta: dígalo con las suyas.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Point at the passage that argues for this</source>
        <translation>Señalar el pasaje que argumenta a favor</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Retirar esta decisión</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{progress}: {reason}  (Ctrl+{number})</source>
        <translation>{progress}: {reason}  (Ctrl+{number})</translation>
    </message>
    <message>
        <source>Step {number}, {step}: {progress}</source>
        <translation>Paso {number}, {step}: {progress}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>‹  My comments</source>
        <translation>‹  Mis comentarios</translation>
    </message>
    <message>
        <source>, {attention} need attention</source>
        <translation>, {attention} requieren atención</translation>
    </message>
    <message>
        <source>Back to the list of your comments (Alt+Home)</source>
        <translation>Volver a la lista de sus comentarios (Alt+Inicio)</translation>
    </message>
    <message>
        <source>{done} of {count} steps done{need}</source>
        <translation>{done} de {count} pasos hechos{need}</translation>
    </message>
    <message>
        <source>, 1 needs attention</source>
        <translation>, 1 requiere atención</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Docketwright sends nothing and asks nothing until you ask it to look something up.</source>
        <translation>Docketwright no envía ni pregunta nada hasta que usted le pide consultar algo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Web form {web_bytes:,} / {web_limit:,} bytes</source>
        <translation>Formulario web {web_bytes:,} / {web_limit:,} bytes</translation>
    </message>
    <message>
        <source>The form on Regulations.gov takes 5,000 bytes; a curly quotation mark takes three.</source>
        <translation>El formulario de Regulations.gov admite 5,000 bytes; una comilla tipográfica ocupa tres.</translation>
    </message>
    <message>
        <source>Next: {following}</source>
        <translation>Siguiente: {following}</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>El paso anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The following step (Alt+Right)</source>
        <translation>El paso siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Title of the argument</source>
        <translation>Título del argumento</translation>
    </message>
    <message>
        <source>Give this argument a title</source>
        <translation>Dé un título a este argumento</translation>
    </message>
    <message>
        <source>This is my own experience</source>
        <translation>Es mi propia experiencia</translation>
    </message>
    <message>
        <source>Save to library</source>
        <translation>Guardar en la biblioteca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this argument</source>
        <translation>Más para este argumento</translation>
    </message>
    <message>
        <source>Start from the block’s text</source>
        <translation>Partir del texto del bloque</translation>
    </message>
    <message>
        <source>Keep it as a block of your own</source>
        <translation>Conservarlo como bloque propio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Merge with the argument above</source>
        <translation>Unir con el argumento anterior</translation>
    </message>
    <message>
        <source>Remove from this comment</source>
        <translation>Quitar de este comentario</translation>
    </message>
    <message>
        <source>In one sentence: what should the agency know?</source>
        <translation>En una frase: ¿qué debería saber la agencia?</translation>
    </message>
    <message>
        <source>Why is that so? Say it as you would to a colleague; name the section of the rule that you mean.</source>
        <translation>¿Por qué es así? Dígalo como a un colega; nombre la sección de la norma a la que se refiere.</translation>
    </message>
    <message>
        <source>What did you see, measure or read? Give dates, numbers and where they come from.</source>
        <translation>¿Qué vio, midió o leyó? Dé fechas, números y de dónde salen.</translation>
    </message>
    <message>
        <source>What should the agency do? Name one thing that it can say yes to.</source>
        <translation>¿Qué debería hacer la agencia? Nombre una cosa a la que pueda decir que sí.</translation>
    </message>
    <message>
        <source>The rule’s words that should go or change</source>
        <translation>Las palabras de la norma que deben quitarse o cambiar</translation>
    </message>
    <message>
        <source>The words that should stand there instead</source>
        <translation>Las palabras que deberían estar en su lugar</translation>
    </message>
    <message>
        <source>The words that should be added, and where</source>
        <translation>Las palabras que deberían añadirse, y dónde</translation>
    </message>
    <message>
        <source>The words that should stand in the rule</source>
        <translation>Las palabras que deberían estar en la norma</translation>
    </message>
    <message>
        <source>The rule’s words that should be deleted</source>
        <translation>Las palabras de la norma que deberían suprimirse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Change the rule’s words</source>
        <translation>Cambiar las palabras de la norma</translation>
    </message>
    <message>
        <source>Add to the rule</source>
        <translation>Añadir a la norma</translation>
    </message>
    <message>
        <source>Delete from the rule</source>
        <translation>Suprimir de la norma</translation>
    </message>
    <message>
        <source>Delay it</source>
        <translation>Aplazarla</translation>
    </message>
    <message>
        <source>Exempt someone or something</source>
        <translation>Eximir a alguien o algo</translation>
    </message>
    <message>
        <source>Publish the data</source>
        <translation>Publicar los datos</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Palabras por añadir</translation>
    </message>
    <message>
        <source>Words for the exemption</source>
        <translation>Palabras para la exención</translation>
    </message>
    <message>
        <source>Words to delete</source>
        <translation>Palabras por suprimir</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Aún sin fuente.</translation>
    </message>
    <message>
        <source>Where this argument belongs</source>
        <translation>A qué pertenece este argumento</translation>
    </message>
    <message>
        <source>Section of the rule</source>
        <translation>Sección de la norma</translation>
    </message>
    <message>
        <source>Remove the quotation</source>
        <translation>Quitar la cita</translation>
    </message>
    <message>
        <source>Choose questions…</source>
        <translation>Elegir preguntas…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>This notice asks no numbered questions.</source>
        <translation>Este aviso no hace preguntas numeradas.</translation>
    </message>
    <message>
        <source>Find it in the rule</source>
        <translation>Buscarlo en la norma</translation>
    </message>
    <message>
        <source>Add or cite a source</source>
        <translation>Añadir o citar una fuente</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>For example § 702.7(a)(1); choose one or type it</source>
        <translation>Por ejemplo § 702.7(a)(1); elija una o escríbala</translation>
    </message>
    <message>
        <source>Nothing quoted yet.</source>
        <translation>Aún nada citado.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Remove quotation</source>
        <translation>Quitar cita</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Version {version} to {version2}</source>
        <translation>De la versión {version} a la {version2}</translation>
    </message>
    <message>
        <source>The standard sentences come from no block.</source>
        <translation>Las frases estándar no proceden de ningún bloque.</translation>
    </message>
    <message>
        <source>Your draft stays as it is; take over what you want.</source>
        <translation>Su borrador queda como está; tome lo que quiera.</translation>
    </message>
    <message>
        <source>You wrote this argument from scratch. Save it to your library to use it again.</source>
        <translation>Escribió este argumento desde cero. Guárdelo en su biblioteca para usarlo otra vez.</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation>Preguntas por responder</translation>
    </message>
    <message>
        <source>Insert a citation</source>
        <translation>Insertar una cita</translation>
    </message>
    <message>
        <source>Search sources and law</source>
        <translation>Buscar fuentes y leyes</translation>
    </message>
    <message>
        <source>Search your sources, the law and this rule</source>
        <translation>Buscar en sus fuentes, la ley y esta norma</translation>
    </message>
    <message>
        <source>What can be cited</source>
        <translation>Lo que se puede citar</translation>
    </message>
    <message>
        <source>Insert the note</source>
        <translation>Insertar la nota</translation>
    </message>
    <message>
        <source>Insert the quotation and its note</source>
        <translation>Insertar la cita literal y su nota</translation>
    </message>
    <message>
        <source>What do you want to cite?</source>
        <translation>¿Qué quiere citar?</translation>
    </message>
    <message>
        <source>Law for</source>
        <translation>Leyes para</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <translation>Cuidado: {caution}</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Sus fuentes</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Esta norma</translation>
    </message>
    <message>
        <source>Marked as confidential: the public version shows [REDACTED] there</source>
        <translation>Marcado como confidencial: la versión pública muestra ahí [REDACTED]</translation>
    </message>
    <message>
        <source>Mark as confidential</source>
        <translation>Marcar como confidencial</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Lo que escribe</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Salir del modo de concentración</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{changed} sentences are yours</source>
        <translation>{changed} frases son suyas</translation>
    </message>
    <message>
        <source>Reasons are missing</source>
        <translation>Faltan razones</translation>
    </message>
    <message>
        <source>A request is missing</source>
        <translation>Falta una petición</translation>
    </message>
    <message>
        <source>Evidence is missing</source>
        <translation>Faltan pruebas</translation>
    </message>
    <message>
        <source>Standard sentences</source>
        <translation>Frases estándar</translation>
    </message>
    <message>
        <source>1 sentence is yours</source>
        <translation>1 frase es suya</translation>
    </message>
    <message>
        <source>Find in the whole comment</source>
        <translation>Buscar en todo el comentario</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>{index:,} of {count:,}</source>
        <translation>{index:,} de {count:,}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{count:,} replaced</source>
        <translation>{count:,} reemplazados</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>1 more is about another part of the comment.</source>
        <translation>1 más trata de otra parte del comentario.</translation>
    </message>
    <message>
        <source>{rest} more are about other parts of the comment.</source>
        <translation>{rest} más tratan de otras partes del comentario.</translation>
    </message>
    <message>
        <source>Nothing found here.</source>
        <translation>Aquí no se encontró nada.</translation>
    </message>
    <message>
        <source>The checks look after each pause.</source>
        <translation>Las revisiones miran después de cada pausa.</translation>
    </message>
    <message>
        <source>Left out of the letter</source>
        <translation>Se deja fuera de la carta</translation>
    </message>
    <message>
        <source>These sentences stand before your arguments. Change any of them; nothing else is added to the letter.</source>
        <translation>Estas frases van antes de sus argumentos. Cambie cualquiera; no se añade nada más a la carta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The day on which you export it</source>
        <translation>El día en que la exporte</translation>
    </message>
    <message>
        <source>If the agency cannot do what you ask: what would be second best? Left out while empty.</source>
        <translation>Si la agencia no puede hacer lo que pide: ¿qué sería lo segundo mejor? Vacío, se deja fuera.</translation>
    </message>
    <message>
        <source>Use the day of the export</source>
        <translation>Usar el día de la exportación</translation>
    </message>
    <message>
        <source>Use the agency’s name</source>
        <translation>Usar el nombre de la agencia</translation>
    </message>
    <message>
        <source>From the notice</source>
        <translation>Del aviso</translation>
    </message>
    <message>
        <source>Use the standard sentence</source>
        <translation>Usar la frase estándar</translation>
    </message>
    <message>
        <source>Back to the standard sentence</source>
        <translation>Volver a la frase estándar</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Added to your sources: give it a title and a date there.</source>
        <translation>Añadido a sus fuentes: dele allí un título y una fecha.</translation>
    </message>
    <message>
        <source>Put the caret into an argument first.</source>
        <translation>Ponga antes el cursor en un argumento.</translation>
    </message>
    <message>
        <source>Outline of your comment</source>
        <translation>Esquema de su comentario</translation>
    </message>
    <message>
        <source>Principles and sources</source>
        <translation>Principios y fuentes</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add an argument of your own (Ctrl+Shift+N)</source>
        <translation>Añadir un argumento propio (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>No argument yet. Choose some that fit, or add one of your own.</source>
        <translation>Aún sin argumentos. Elija algunos que encajen o añada uno propio.</translation>
    </message>
    <message>
        <source>Choose arguments</source>
        <translation>Elegir argumentos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Go to step 3</source>
        <translation>Ir al paso 3</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copiada de</translation>
    </message>
    <message>
        <source>Close to</source>
        <translation>Parecida a</translation>
    </message>
    <message>
        <source>the block “{source}”</source>
        <translation>el bloque «{source}»</translation>
    </message>
    <message>
        <source>your comment “{source}”</source>
        <translation>su comentario «{source}»</translation>
    </message>
    <message>
        <source>Your words: {yours:,} of {count:,} sentences</source>
        <translation>Sus palabras: {yours:,} de {count:,} frases</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>Smart quote</source>
        <translation>Comilla tipográfica</translation>
    </message>
    <message>
        <source>Point at a principle to see in color where it is argued. Press it for the sentences and your decisions.</source>
        <translation>Señale un principio para ver en color dónde se argumenta. Púlselo para ver las frases y sus decisiones.</translation>
    </message>
    <message>
        <source>Press to see the sentences</source>
        <translation>Pulse para ver las frases</translation>
    </message>
    <message>
        <source>Show less: {principle}</source>
        <translation>Mostrar menos: {principle}</translation>
    </message>
    <message>
        <source>The principles are judged a moment after you stop typing.</source>
        <translation>Los principios se juzgan un momento después de dejar de escribir.</translation>
    </message>
    <message>
        <source>Which questions does this argument answer?</source>
        <translation>¿A qué preguntas responde este argumento?</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Buscar preguntas</translation>
    </message>
    <message>
        <source>Tick or untick this one</source>
        <translation>Marcar o desmarcar esta</translation>
    </message>
    <message>
        <source>Choose these</source>
        <translation>Elegir estas</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipo de petición</translation>
    </message>
    <message>
        <source>What kind of request is it?</source>
        <translation>¿Qué tipo de petición es?</translation>
    </message>
    <message>
        <source>Back to the argument</source>
        <translation>Volver al argumento</translation>
    </message>
    <message>
        <source>Find in the rule</source>
        <translation>Buscar en la norma</translation>
    </message>
    <message>
        <source>Paragraphs of the rule</source>
        <translation>Párrafos de la norma</translation>
    </message>
    <message>
        <source>Quote this</source>
        <translation>Citar el texto</translation>
    </message>
    <message>
        <source>Cite this</source>
        <translation>Citar en una nota</translation>
    </message>
    <message>
        <source>Quote the rule</source>
        <translation>Citar la norma</translation>
    </message>
    <message>
        <source>Quoted below the boxes</source>
        <translation>Citado debajo de las casillas</translation>
    </message>
    <message>
        <source>Keep this paragraph as what the argument is about</source>
        <translation>Conservar este párrafo como tema del argumento</translation>
    </message>
    <message>
        <source>Put a note to this paragraph at the caret</source>
        <translation>Pone en el cursor una nota a este párrafo</translation>
    </message>
    <message>
        <source>There is no text of the rule yet. Add the notice in step 1.</source>
        <translation>Aún no hay texto de la norma. Añada el aviso en el paso 1.</translation>
    </message>
    <message>
        <source>{rest} more paragraphs: search to narrow them down.</source>
        <translation>{rest} párrafos más: busque para reducirlos.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Beside the argument</source>
        <translation>Junto al argumento</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Hallazgos {count}</translation>
    </message>
    <message>
        <source>Fill these in once; they are used everywhere in this comment.</source>
        <translation>Rellénelos una vez; se usan en todo este comentario.</translation>
    </message>
    <message>
        <source>In place of [[{name}]]</source>
        <translation>En lugar de [[{name}]]</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>The block this argument came from</source>
        <translation>El bloque del que procede este argumento</translation>
    </message>
    <message>
        <source>Version {version} of this block is newer: compare</source>
        <translation>La versión {version} de este bloque es más nueva: comparar</translation>
    </message>
    <message>
        <source>open letter, as reported in the press</source>
        <translation>carta abierta, según la prensa</translation>
    </message>
    <message>
        <source>You add: {must_add}.</source>
        <translation>Usted añade: {must_add}.</translation>
    </message>
    <message>
        <source>Prompts and cautions</source>
        <translation>Preguntas y advertencias</translation>
    </message>
    <message>
        <source>Before you use it…</source>
        <translation>Antes de usarlo…</translation>
    </message>
    <message>
        <source>From your library</source>
        <translation>De su biblioteca</translation>
    </message>
    <message>
        <source>You add: {one}.</source>
        <translation>Usted añade: {one}.</translation>
    </message>
    <message>
        <source>Audit log of 2023</source>
        <translation>Registro de auditoría de 2023</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote or measured it</source>
        <translation>Quién lo escribió o midió</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>Dónde apareció</translation>
    </message>
    <message>
        <source>As it is printed: March 2023</source>
        <translation>Tal como está impresa: March 2023</translation>
    </message>
    <message>
        <source>Page or section</source>
        <translation>Página o sección</translation>
    </message>
    <message>
        <source>p. 12, or 15 CFR 702.7</source>
        <translation>p. 12, o 15 CFR 702.7</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Check it again after</source>
        <translation>Volver a mirarla después de</translation>
    </message>
    <message>
        <source>2027-03-31, or empty</source>
        <translation>2027-03-31, o vacío</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Add this source</source>
        <translation>Añadir esta fuente</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Give it a title, so that you know it again.</source>
        <translation>Dele un título, para reconocerla.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <source>Change this source</source>
        <translation>Cambiar esta fuente</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-03-31.</source>
        <translation>No es una fecha. Escríbala como 2027-03-31.</translation>
    </message>
    <message>
        <source>Cited as [^{key}] · {kind}{value}</source>
        <translation>Se cita como [^{key}] · {kind}{value}</translation>
    </message>
    <message>
        <source>No sources yet. A source becomes a numbered note in the letter.</source>
        <translation>Aún no hay fuentes. Una fuente se convierte en una nota numerada de la carta.</translation>
    </message>
    <message>
        <source>Source {key}: {title}</source>
        <translation>Fuente {key}: {title}</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quitar fuente</translation>
    </message>
    <message>
        <source>Source and its notes removed. Ctrl+Z brings them back.</source>
        <translation>Fuente y notas quitadas. Ctrl+Z las recupera.</translation>
    </message>
    <message>
        <source>Cite here</source>
        <translation>Citar aquí</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Cambiar fuente</translation>
    </message>
    <message>
        <source> · cited here</source>
        <translation> · citada aquí</translation>
    </message>
    <message>
        <source>Put its note at the caret</source>
        <translation>Pone su nota en el cursor</translation>
    </message>
    <message>
        <source>Spellings and fixes</source>
        <translation>Ortografía y arreglos</translation>
    </message>
    <message>
        <source>Ignore it here</source>
        <translation>Ignorarlo aquí</translation>
    </message>
    <message>
        <source>“{word}” is right in this comment</source>
        <translation>«{word}» es correcta en este comentario</translation>
    </message>
    <message>
        <source>“{word}” is always right</source>
        <translation>«{word}» es correcta siempre</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>No other spelling found</source>
        <translation>No se encontró otra grafía</translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>Corregir ortografía</translation>
    </message>
    <message>
        <source>Selection to library</source>
        <translation>Selección a la biblioteca</translation>
    </message>
    <message>
        <source>Insert a citation…</source>
        <translation>Insertar una cita…</translation>
    </message>
    <message>
        <source>Put the caret into a word first.</source>
        <translation>Ponga antes el cursor en una palabra.</translation>
    </message>
    <message>
        <source>No misspelt word was found.</source>
        <translation>No se encontró ninguna palabra mal escrita.</translation>
    </message>
    <message>
        <source>{index} of {count}: Ctrl+. shows other spellings</source>
        <translation>{index} de {count}: Ctrl+. muestra otras grafías</translation>
    </message>
    <message>
        <source>Duplicate argument</source>
        <translation>Duplicar argumento</translation>
    </message>
    <message>
        <source>Split argument</source>
        <translation>Dividir argumento</translation>
    </message>
    <message>
        <source>Put the caret where the second argument should begin.</source>
        <translation>Ponga el cursor donde debe empezar el segundo argumento.</translation>
    </message>
    <message>
        <source>Merge arguments</source>
        <translation>Unir argumentos</translation>
    </message>
    <message>
        <source>There is no argument above this one.</source>
        <translation>No hay ningún argumento antes de este.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>An exhibit that the web form refuses</source>
        <translation>Un anexo que el formulario web rechaza</translation>
    </message>
    <message>
        <source>Too many exhibits</source>
        <translation>Demasiados anexos</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Look up notice {what}</source>
        <translation>Consultar el aviso {what}</translation>
    </message>
    <message>
        <source>Read notice {what}</source>
        <translation>Leer el aviso {what}</translation>
    </message>
    <message>
        <source>List docket {what}</source>
        <translation>Listar el expediente {what}</translation>
    </message>
    <message>
        <source>Look up docket {what}</source>
        <translation>Consultar el expediente {what}</translation>
    </message>
    <message>
        <source>Look up {what}</source>
        <translation>Consultar {what}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>This file does not hold a comment.</source>
        <translation>Este archivo no contiene ningún comentario.</translation>
    </message>
    <message>
        <source>This file does not hold a pack of blocks.</source>
        <translation>Este archivo no contiene ningún paquete de bloques.</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (recuperado)</translation>
    </message>
    <message>
        <source>From the backup of {moment}</source>
        <translation>De la copia de seguridad del {moment}</translation>
    </message>
    <message>
        <source>{count:,} blocks in the list cover it.</source>
        <translation>{count:,} bloques de la lista lo cubren.</translation>
    </message>
    <message>
        <source>One block in the list covers it.</source>
        <translation>Un bloque de la lista lo cubre.</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>otro comentario</translation>
    </message>
    <message>
        <source>This opens {link}</source>
        <translation>Esto abre {link}</translation>
    </message>
    <message>
        <source>Your browser contacts that site; Docketwright sends nothing.</source>
        <translation>Su navegador se conecta con ese sitio; Docketwright no envía nada.</translation>
    </message>
    <message>
        <source>Rename, copy or archive it…</source>
        <translation>Renombrarlo, copiarlo o archivarlo…</translation>
    </message>
    <message>
        <source>More for the chosen comment</source>
        <translation>Más acciones para el comentario elegido</translation>
    </message>
    <message>
        <source>{count:,} argument blocks</source>
        <translation>{count:,} bloques de argumentos</translation>
    </message>
    <message>
        <source>Backed up {day:day}</source>
        <translation>Copia de seguridad del {day:day}</translation>
    </message>
    <message>
        <source>{letter} from the letter, {own:,} of your own.</source>
        <translation>{letter} de la carta y {own:,} suyos.</translation>
    </message>
    <message>
        <source>{letter} from the letter, none of your own yet.</source>
        <translation>{letter} de la carta; todavía ninguno suyo.</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 comentario</translation>
    </message>
    <message>
        <source>{count:,} comments</source>
        <translation>{count:,} comentarios</translation>
    </message>
    <message>
        <source>Backed up today {hour:clock}</source>
        <translation>Copia de seguridad de hoy, {hour:clock}</translation>
    </message>
    <message>
        <source>Last used: “{block}” in {docket}.</source>
        <translation>Último usado: «{block}» en {docket}.</translation>
    </message>
    <message>
        <source>Last used: “{block}”.</source>
        <translation>Último usado: «{block}».</translation>
    </message>
    <message>
        <source>Choose an argument…</source>
        <translation>Elegir un argumento…</translation>
    </message>
    <message>
        <source>Library (Ctrl+L)</source>
        <translation>Biblioteca (Ctrl+L)</translation>
    </message>
    <message>
        <source>Reuse an argument</source>
        <translation>Reutilizar un argumento</translation>
    </message>
    <message>
        <source>Nothing of yours is overwritten.</source>
        <translation>Nada suyo se sobrescribe.</translation>
    </message>
    <message>
        <source>{blocks}, and {framing} to read only</source>
        <translation>{blocks}, y {framing} solo para leer</translation>
    </message>
    <message>
        <source>Mark as con&amp;fidential</source>
        <translation>Marcar como con&amp;fidencial</translation>
    </message>
    <message>
        <source>Your draft was saved at {clock}. Restart Docketwright, or go on if it seems to work.</source>
        <translation>Su borrador se guardó a las {clock}. Reinicie Docketwright, o siga si parece que funciona.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Says that this number is right</source>
        <translation>Dice que este número es correcto</translation>
    </message>
    <message>
        <source>Show {count} more values ({lacking} not found)</source>
        <translation>Mostrar {count} valores más ({lacking} sin encontrar)</translation>
    </message>
    <message>
        <source>Search for “{value}”?</source>
        <translation>¿Buscar «{value}»?</translation>
    </message>
    <message>
        <source>Look up “{value}”?</source>
        <translation>¿Consultar «{value}»?</translation>
    </message>
    <message>
        <source>From the notice’s last line</source>
        <translation>De la última línea del aviso</translation>
    </message>
    <message>
        <source>Show question {number} in the notice</source>
        <translation>Mostrar la pregunta {number} en el aviso</translation>
    </message>
    <message>
        <source>Untick question {number}</source>
        <translation>Desmarcar la pregunta {number}</translation>
    </message>
    <message>
        <source>Tick question {number}</source>
        <translation>Marcar la pregunta {number}</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Más pestañas</translation>
    </message>
    <message>
        <source>No longer confidential: the public version shows these words</source>
        <translation>Ya no es confidencial: la versión pública muestra estas palabras</translation>
    </message>
    <message>
        <source>Select the words that are confidential first.</source>
        <translation>Seleccione primero las palabras confidenciales.</translation>
    </message>
    <message>
        <source>Standard sentence</source>
        <translation>Frase estándar</translation>
    </message>
    <message>
        <source>Saved to your library: {title}</source>
        <translation>Guardado en su biblioteca: {title}</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write a point or reasons first.</source>
        <translation>Aún no hay nada que guardar: escriba antes un punto o razones.</translation>
    </message>
    <message>
        <source>Save as version {version}</source>
        <translation>Guardar como versión {version}</translation>
    </message>
    <message>
        <source>Save as a new block</source>
        <translation>Guardar como bloque nuevo</translation>
    </message>
    <message>
        <source>This argument came from your block “{title}”.</source>
        <translation>Este argumento procede de su bloque «{title}».</translation>
    </message>
    <message>
        <source>Earlier versions are kept.</source>
        <translation>Las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>Select the words that you want to keep first.</source>
        <translation>Seleccione antes las palabras que quiere conservar.</translation>
    </message>
    <message>
        <source>Choose a version to see what changed since then.</source>
        <translation>Elija una versión para ver qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>What changed in this argument since then</source>
        <translation>Qué ha cambiado en este argumento desde entonces</translation>
    </message>
    <message>
        <source>Bring this argument back</source>
        <translation>Recuperar este argumento</translation>
    </message>
    <message>
        <source>No earlier version yet. One is kept every ten minutes while you write, and whenever you press Ctrl+S.</source>
        <translation>Aún no hay versiones anteriores. Se conserva una cada diez minutos mientras escribe y cada vez que pulsa Ctrl+S.</translation>
    </message>
    <message>
        <source>Choose an argument to compare it with an earlier version.</source>
        <translation>Elija un argumento para compararlo con una versión anterior.</translation>
    </message>
    <message>
        <source>Bring back argument</source>
        <translation>Recuperar argumento</translation>
    </message>
    <message>
        <source>One person on each line: name, title, organization. These lines stand below your name, and anyone can read them. Ask each person before you send the letter.</source>
        <translation>Una persona por línea: nombre, cargo, organización. Estas líneas aparecen debajo de su nombre y cualquiera puede leerlas. Pregunte a cada persona antes de enviar la carta.</translation>
    </message>
    <message>
        <source>Print it in the letter</source>
        <translation>Imprimirlo en la carta</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Print {label} in the letter</source>
        <translation>Imprimir {label} en la carta</translation>
    </message>
    <message>
        <source>The agency may show this on Regulations.gov. It stands in your letter, which anyone can read.</source>
        <translation>La agencia puede mostrarlo en Regulations.gov. Está en su carta, que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>Regulations.gov never shows this, and your letter leaves it out unless you tick the box.</source>
        <translation>Regulations.gov nunca lo muestra, y su carta lo omite si no marca la casilla.</translation>
    </message>
    <message>
        <source>You chose to print this in the letter. Anyone can read the letter.</source>
        <translation>Eligió imprimirlo en la carta. Cualquiera puede leer la carta.</translation>
    </message>
    <message>
        <source>The form on Regulations.gov takes {longest} characters here; this has {count}. Your letter can keep it.</source>
        <translation>El formulario de Regulations.gov admite aquí {longest} caracteres; esto tiene {count}. Su carta puede conservarlo.</translation>
    </message>
    <message>
        <source>Security engineer</source>
        <translation>Ingeniera de seguridad</translation>
    </message>
    <message>
        <source>An individual</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>You sign with your own name.</source>
        <translation>Firma con su propio nombre.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>The letter says “we”, and you sign for the organization.</source>
        <translation>La carta dice «we» (nosotros) y usted firma por la organización.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>No name stands in the letter or in its file.</source>
        <translation>Ningún nombre aparece en la carta ni en su archivo.</translation>
    </message>
    <message>
        <source>Organization, if you want it named</source>
        <translation>Organización, si quiere nombrarla</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>Director of policy</source>
        <translation>Directora de políticas</translation>
    </message>
    <message>
        <source>Your letter and its file bear no name. Names you typed here before stay on this computer. What you tell about yourself further down can still show who you are, so read it again before you send it.</source>
        <translation>Su carta y su archivo no llevan nombre. Los nombres que escribió antes quedan en este equipo. Lo que cuente sobre usted más abajo puede mostrar quién es, así que léalo otra vez antes de enviarlo.</translation>
    </message>
    <message>
        <source>Fills these fields in comments you start from now on. Kept on this computer only.</source>
        <translation>Rellena estos campos en los comentarios que empiece desde ahora. Solo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Remember this next time</source>
        <translation>Recordarlo la próxima vez</translation>
    </message>
    <message>
        <source>Change about you</source>
        <translation>Cambiar sobre usted</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>I test the firmware of pumps and valves for small water utilities.</source>
        <translation>Pruebo el firmware de bombas y válvulas para pequeñas empresas de agua.</translation>
    </message>
    <message>
        <source>Under the new limit I would have to …</source>
        <translation>Con el nuevo límite tendría que…</translation>
    </message>
    <message>
        <source>Give people 60 days to fix a fault before there is a penalty.</source>
        <translation>Den 60 días para corregir un fallo antes de que haya una sanción.</translation>
    </message>
    <message>
        <source>Say it with dates, numbers and people: since when, how many, how often, whom you serve, what it costs.</source>
        <translation>Dígalo con fechas, números y personas: desde cuándo, cuántos, con qué frecuencia, a quién atiende, cuánto cuesta.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>You want the rule as it is.</source>
        <translation>Quiere la norma como está.</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>A favor con cambios</translation>
    </message>
    <message>
        <source>You share its aim and ask for changes.</source>
        <translation>Comparte su fin y pide cambios.</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>You do not want it as it stands.</source>
        <translation>No la quiere como está.</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Solo información</translation>
    </message>
    <message>
        <source>You take no side and offer facts.</source>
        <translation>No toma partido y aporta hechos.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>¿A qué se dedica?</translation>
    </message>
    <message>
        <source>How does this rule touch you?</source>
        <translation>¿Cómo le afecta esta norma?</translation>
    </message>
    <message>
        <source>If they change one thing, what should it be?</source>
        <translation>Si cambian una sola cosa, ¿cuál debería ser?</translation>
    </message>
    <message>
        <source>Make it a request</source>
        <translation>Convertirlo en petición</translation>
    </message>
    <message>
        <source>You set another authority for this notice. The Defense Production Act binds rules under it only; cite it as a model, if at all.</source>
        <translation>Usted eligió otra ley para este aviso. La Ley de Producción de Defensa solo obliga a las normas que se dictan según ella; cítela, si acaso, como modelo.</translation>
    </message>
    <message>
        <source>asks for the best information that can be had</source>
        <translation>pide la mejor información que se pueda obtener</translation>
    </message>
    <message>
        <source>gives everybody a say before a rule is made</source>
        <translation>da voz a todos antes de que se dicte una norma</translation>
    </message>
    <message>
        <source>asks for a meaningful opportunity to comment</source>
        <translation>pide una oportunidad real de comentar</translation>
    </message>
    <message>
        <source>If it names none, ask for the study or the data behind it.</source>
        <translation>Si no cita ninguna, pida el estudio o los datos en que se basa.</translation>
    </message>
    <message>
        <source>If it asked nobody, say who should be asked and what they know.</source>
        <translation>Si no preguntó a nadie, diga a quién habría que preguntar y qué sabe.</translation>
    </message>
    <message>
        <source>If it gives no reason, say which question it leaves open.</source>
        <translation>Si no da razones, diga qué pregunta deja abierta.</translation>
    </message>
    <message>
        <source>If it names none, ask which law it rests on.</source>
        <translation>Si no nombra ninguna, pregunte en qué ley se apoya.</translation>
    </message>
    <message>
        <source>If it does not say, ask what comes before a penalty.</source>
        <translation>Si no lo dice, pregunte qué viene antes de una sanción.</translation>
    </message>
    <message>
        <source>If it gives no time, say how long you would need, and why.</source>
        <translation>Si no da plazo, diga cuánto tiempo necesitaría y por qué.</translation>
    </message>
    <message>
        <source>Say whether that is fast enough, and who decides.</source>
        <translation>Diga si eso es lo bastante rápido y quién decide.</translation>
    </message>
    <message>
        <source>If it does not say, ask who hears an appeal and how fast.</source>
        <translation>Si no lo dice, pregunte quién resuelve un recurso y en cuánto tiempo.</translation>
    </message>
    <message>
        <source>If it weighed none, offer a narrower one, with words for it.</source>
        <translation>Si no sopesó ninguna, proponga una más limitada, con su redacción.</translation>
    </message>
    <message>
        <source>If it names none, give your own hours and costs.</source>
        <translation>Si no nombra ninguno, dé sus propias horas y costes.</translation>
    </message>
    <message>
        <source>Say whether that is soon enough, and who should look.</source>
        <translation>Diga si eso es lo bastante pronto y quién debería revisarlo.</translation>
    </message>
    <message>
        <source>If it has no end, propose a date.</source>
        <translation>Si no tiene fin, proponga una fecha.</translation>
    </message>
    <message>
        <source>If it names no day, say which one you could meet, and why.</source>
        <translation>Si no nombra ningún día, diga cuál podría cumplir y por qué.</translation>
    </message>
    <message>
        <source>If it names no last day, ask for one.</source>
        <translation>Si no nombra un último día, pida uno.</translation>
    </message>
    <message>
        <source>The closing date, {date}, has passed. Send it at once if you still want to.</source>
        <translation>La fecha de cierre, {date}, ya pasó. Envíelo cuanto antes si aún quiere hacerlo.</translation>
    </message>
    <message>
        <source>Say that you comment as an individual, under your own name: the form takes one, and the letter names those who sign with you. E-mail and phone are not published.</source>
        <translation>Diga que comenta como una persona, con su propio nombre: el formulario admite uno solo, y la carta nombra a quienes firman con usted. El correo electrónico y el teléfono no se publican.</translation>
    </message>
    <message>
        <source>who signed too</source>
        <translation>quién firma también</translation>
    </message>
    <message>
        <source>the last of those who signed too</source>
        <translation>los últimos de quienes firman también</translation>
    </message>
    <message>
        <source>An argument is not begun</source>
        <translation>Hay un argumento sin empezar</translation>
    </message>
    <message>
        <source>Also signed by</source>
        <translation>También firman</translation>
    </message>
    <message>
        <source>A change that changes nothing</source>
        <translation>Un cambio que no cambia nada</translation>
    </message>
    <message>
        <source>The words asked for in argument {number} are the rule’s own.</source>
        <translation>Las palabras pedidas en el argumento {number} son las mismas de la norma.</translation>
    </message>
    <message>
        <source>A change of the rule without its words</source>
        <translation>Un cambio de la norma sin sus palabras</translation>
    </message>
    <message>
        <source>Argument {number} asks for other words in the rule. Give them word for word; the agency can then take them over.</source>
        <translation>El argumento {number} pide otras palabras en la norma. Escríbalas tal cual; así la agencia puede adoptarlas.</translation>
    </message>
    <message>
        <source>No request stands whole</source>
        <translation>Ninguna petición queda entera</translation>
    </message>
    <message>
        <source>Your text has {whole:,} bytes, and the form takes {web_form:,}. Shortened for the form it has {short:,}. {requests} in the shortened text. To leave out less, shorten the reasons in argument {longest}, {straighten}or attach the letter.</source>
        <translation>Su texto tiene {whole:,} bytes y el formulario admite {web_form:,}. Abreviado para el formulario tiene {short:,}. {requests} en el texto abreviado. Para que falte menos, acorte las razones del argumento {longest}, {straighten}o adjunte la carta.</translation>
    </message>
    <message>
        <source>Say that you comment anonymously.</source>
        <translation>Diga que comenta de forma anónima.</translation>
    </message>
    <message>
        <source>The file’s properties travel with it</source>
        <translation>Las propiedades del archivo viajan con él</translation>
    </message>
    <message>
        <source>Anyone can read them. In Word, File and then Info takes away what is not for the agency.</source>
        <translation>Cualquiera puede leerlas. En Word, Archivo y luego Información quita lo que no es para la agencia.</translation>
    </message>
    <message>
        <source>part of the rule text</source>
        <translation>parte del texto de la norma</translation>
    </message>
    <message>
        <source>part of the evidence</source>
        <translation>parte de las pruebas</translation>
    </message>
    <message>
        <source>everything but the request</source>
        <translation>todo menos la petición</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>the ends of the longest requests</source>
        <translation>el final de las peticiones más largas</translation>
    </message>
    <message>
        <source>Untitled comment</source>
        <translation>Comentario sin título</translation>
    </message>
    <message>
        <source>The form takes no file without an ending such as “.pdf”.</source>
        <translation>El formulario no admite archivos sin una terminación como «.pdf».</translation>
    </message>
    <message>
        <source>Also signed by: {kinds}</source>
        <translation>También firman: {kinds}</translation>
    </message>
    <message>
        <source>Look at “{title}” again: it was due on {day:day}.</source>
        <translation>Vuelva a mirar «{title}»: tocaba el {day:day}.</translation>
    </message>
    <message>
        <source>“{title}” is to be looked at again by {day:day}.</source>
        <translation>«{title}» se ha de volver a mirar antes del {day:day}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What the rule itself says</source>
        <translation>Lo que dice la propia norma</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is written.</source>
        <translation>La ventana se cierra en cuanto todo esté escrito.</translation>
    </message>
    <message>
        <source>Add the number…</source>
        <translation>Añadir el número…</translation>
    </message>
    <message>
        <source>Change the number…</source>
        <translation>Cambiar el número…</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>What you wrote in this block is not saved.</source>
        <translation>Lo que escribió en este bloque no está guardado.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
    </message>
    <message>
        <source>What do these words argue?</source>
        <translation>¿Qué argumentan estas palabras?</translation>
    </message>
    <message>
        <source>It argues against this</source>
        <translation>Argumenta en contra</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ya está ahí.</translation>
    </message>
    <message>
        <source>It holds the passages that you confirmed in the Check step: none yet. Why you left a principle out is never in it.</source>
        <translation>Contiene los pasajes que usted confirmó en el paso Revisar: ninguno todavía. Por qué dejó fuera un principio nunca figura en él.</translation>
    </message>
    <message>
        <source>It holds the passages that you confirmed in the Check step: {count} so far. Why you left a principle out is never in it.</source>
        <translation>Contiene los pasajes que usted confirmó en el paso Revisar: {count} hasta ahora. Por qué dejó fuera un principio nunca figura en él.</translation>
    </message>
    <message>
        <source>Add at the end where each principle is argued</source>
        <translation>Añadir al final dónde se argumenta cada principio</translation>
    </message>
    <message>
        <source>Appendix of principles</source>
        <translation>Anexo de principios</translation>
    </message>
    <message>
        <source>Put into the form first:</source>
        <translation>Poner primero en el formulario:</translation>
    </message>
    <message>
        <source>First in the form</source>
        <translation>Primero en el formulario</translation>
    </message>
    <message>
        <source>For what was recorded by mistake</source>
        <translation>Para lo que se anotó por error</translation>
    </message>
    <message>
        <source>Argument {number} says here what the agency should do. As its request, it is numbered and listed.</source>
        <translation>El argumento {number} dice aquí qué debería hacer la agencia. Como petición, se numera y aparece en la lista.</translation>
    </message>
    <message>
        <source>A request among the reasons</source>
        <translation>Una petición entre las razones</translation>
    </message>
    <message>
        <source>This looks like a pasted e-mail</source>
        <translation>Esto parece un correo pegado</translation>
    </message>
    <message>
        <source>It would stand in your letter as it is, and names and addresses in it become public. Keep what you say yourself; put what others wrote in quotation marks, and say who wrote it.</source>
        <translation>Quedaría en su carta tal cual, y los nombres y direcciones que contiene se harían públicos. Deje lo que dice usted; ponga entre comillas lo que escribieron otros y diga quién lo escribió.</translation>
    </message>
    <message>
        <source>Remove these lines</source>
        <translation>Quitar estas líneas</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>un número de pasaporte</translation>
    </message>
    <message>
        <source>Much of this is not English</source>
        <translation>Gran parte de esto no está en inglés</translation>
    </message>
    <message>
        <source>This file is empty: nothing stands in it.</source>
        <translation>Este archivo está vacío: no hay nada en él.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, has room and lets you save files there, and start again. To keep your comments in another folder, name it in the variable DOCKETWRIGHT_HOME.</source>
        <translation>Compruebe que su disco está conectado, tiene espacio y deja guardar archivos allí, y vuelva a abrir el programa. Para guardar sus comentarios en otra carpeta, nómbrela en la variable DOCKETWRIGHT_HOME.</translation>
    </message>
    <message>
        <source>Text pasted from an e-mail</source>
        <translation>Texto pegado de un correo</translation>
    </message>
    <message>
        <source>The record of “{name}” is off the list. Its kept copy is among the versions of your comment.</source>
        <translation>La anotación de «{name}» ya no está en la lista. Su copia guardada está entre las versiones de su comentario.</translation>
    </message>
    <message>
        <source>Order of the arguments</source>
        <translation>Orden de los argumentos</translation>
    </message>
    <message>
        <source>place to look at</source>
        <translation>lugar por mirar</translation>
    </message>
    <message>
        <source>places to look at</source>
        <translation>lugares por mirar</translation>
    </message>
    <message>
        <source>Argued: {listed}</source>
        <translation>Argumentados: {listed}</translation>
    </message>
    <message>
        <source>None is argued yet</source>
        <translation>Ninguno está argumentado todavía</translation>
    </message>
    <message>
        <source>Show changed rule text as Word’s tracked changes</source>
        <translation>Mostrar el texto cambiado de la norma como cambios marcados de Word</translation>
    </message>
    <message>
        <source>Not in it for want of room: {parts}. The letter has it all.</source>
        <translation>No cabe en él: {parts}. La carta lo tiene todo.</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>Impreso en {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>{path} is no comment, pack, notice or document.</source>
        <translation>{path} no es un comentario, un paquete, un aviso ni un documento.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as a Word document, a PDF or text.</source>
        <translation>Ábralo en su propio programa y guárdelo como documento de Word, PDF o texto.</translation>
    </message>
    <message>
        <source>{count} of 4 chosen</source>
        <translation>{count} de 4 elegidos</translation>
    </message>
    <message>
        <source>We kept your draft of “{name}” from {when}.</source>
        <translation>Conservamos su borrador ({when}) de «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was changed since then. It stays as it is.</source>
        <translation>«{name}» se ha cambiado desde entonces. Se queda como está.</translation>
    </message>
    <message>
        <source>Use in a new comment</source>
        <translation>Usar en un comentario nuevo</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>The {total} blocks that fit best</source>
        <translation>Los {total} bloques que mejor coinciden</translation>
    </message>
    <message>
        <source>draft, taken {day:day}</source>
        <translation>borrador, tomado el {day:day}</translation>
    </message>
    <message>
        <source>Blocks that you added to your favorites</source>
        <translation>Bloques que añadió a favoritos</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>Say &amp;what it argues…</source>
        <translation>Decir &amp;qué argumenta…</translation>
    </message>
    <message>
        <source>No program on this computer opens this.</source>
        <translation>Ningún programa de este equipo lo abre.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>It also says that this agency takes comments after that day.</source>
        <translation>También dice que esta agencia admite comentarios después de ese día.</translation>
    </message>
    <message>
        <source>The kind decides which template your letter starts with, and what the Arguments step advises.</source>
        <translation>El tipo decide con qué plantilla empieza su carta y qué aconseja el paso Argumentos.</translation>
    </message>
    <message>
        <source>The notice calls itself “{action}”.</source>
        <translation>El aviso se llama a sí mismo «{action}».</translation>
    </message>
    <message>
        <source>Keep the docket number</source>
        <translation>Conservar el número de expediente</translation>
    </message>
    <message>
        <source>This text does not look like a notice.</source>
        <translation>Este texto no parece un aviso.</translation>
    </message>
    <message>
        <source>We found no title, agency, docket or closing date in it. Below you can use another notice. Your own words go into the Write step.</source>
        <translation>No encontramos en él título, agencia, expediente ni fecha de cierre. Más abajo puede usar otro aviso. Sus propias palabras van en el paso Escribir.</translation>
    </message>
    <message>
        <source>Another closing date</source>
        <translation>Otra fecha de cierre</translation>
    </message>
    <message>
        <source>Replies to comments</source>
        <translation>Réplicas a los comentarios</translation>
    </message>
    <message>
        <source>Comments on its paperwork alone</source>
        <translation>Comentarios solo sobre sus trámites</translation>
    </message>
    <message>
        <source>It takes effect</source>
        <translation>Entra en vigor</translation>
    </message>
    <message>
        <source>It must be complied with</source>
        <translation>Hay que cumplirla</translation>
    </message>
    <message>
        <source>Meeting or hearing</source>
        <translation>Reunión o audiencia</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Other dates in the notice</source>
        <translation>Otras fechas del aviso</translation>
    </message>
    <message>
        <source>Question {before} is question {after} now. Your tick and your answers follow it.</source>
        <translation>La pregunta {before} es ahora la pregunta {after}. Su marca y sus respuestas la siguen.</translation>
    </message>
    <message>
        <source>Question {before} is gone from the notice.</source>
        <translation>La pregunta {before} ya no está en el aviso.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <source>To keep it elsewhere, close Docketwright, move the folder, and set DOCKETWRIGHT_HOME to its new place before you start the program again.</source>
        <translation>Para tenerlo en otro lugar, cierre Docketwright, mueva la carpeta y ponga en DOCKETWRIGHT_HOME su nuevo lugar antes de volver a abrir el programa.</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>You changed these words yourself. What you say at the left no longer enters them.</source>
        <translation>Usted cambió estas palabras. Lo que dice a la izquierda ya no entra en ellas.</translation>
    </message>
    <message>
        <source>Use the standard sentences</source>
        <translation>Usar las frases estándar</translation>
    </message>
    <message>
        <source>Also signed by:</source>
        <translation>También firman:</translation>
    </message>
    <message>
        <source>Ignore in this comment</source>
        <translation>Ignorar en este comentario</translation>
    </message>
    <message>
        <source>Be silent about this in the whole comment</source>
        <translation>Callar sobre esto en todo el comentario</translation>
    </message>
    <message>
        <source>Your own words. Titles, quotations and standard sentences that you left as they are do not count.</source>
        <translation>Sus propias palabras. No cuentan los títulos, las citas textuales ni las frases estándar que dejó como estaban.</translation>
    </message>
    <message>
        <source>Say what it argues…</source>
        <translation>Decir qué argumenta…</translation>
    </message>
    <message>
        <source>Select the words of an argument first.</source>
        <translation>Seleccione antes las palabras de un argumento.</translation>
    </message>
    <message>
        <source>“{title}” can become a source of yours. Fill in the rest in the Sources tab.</source>
        <translation>«{title}» puede ser una fuente suya. Complete el resto en la pestaña Fuentes.</translation>
    </message>
    <message>
        <source>Cite it as a new source</source>
        <translation>Citarlo como fuente nueva</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada de aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>These lines stand after your arguments. Your name stands below the sign-off.</source>
        <translation>Estas líneas van después de sus argumentos. Su nombre va debajo de la despedida.</translation>
    </message>
    <message>
        <source>One person on each line: name, title, organization. Left out while empty.</source>
        <translation>Una persona en cada línea: nombre, cargo, organización. Se omite mientras esté vacío.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Nobody else signs</source>
        <translation>Nadie más firma</translation>
    </message>
    <message>
        <source>Take the quoted words</source>
        <translation>Tomar las palabras citadas</translation>
    </message>
    <message>
        <source>Copies its text into Reasons, and its request below. Sentences that stay as they are count as copied.</source>
        <translation>Copia su texto en Razones y su petición más abajo. Las frases que quedan igual cuentan como copiadas.</translation>
    </message>
    <message>
        <source>It asks: {request}</source>
        <translation>Pide: {request}</translation>
    </message>
    <message>
        <source>A link begins with https://</source>
        <translation>Un enlace empieza por https://</translation>
    </message>
    <message>
        <source>Check again: due since {day:day}.</source>
        <translation>Vuelva a comprobarla: tocaba el {day:day}.</translation>
    </message>
    <message>
        <source>Saved to your library without the confidential words: {title}</source>
        <translation>Guardado en su biblioteca sin las palabras confidenciales: {title}</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <translation>Guardar en la biblioteca</translation>
    </message>
    <message>
        <source>Ben Li, director, Example Labs</source>
        <translation>Ben Li, director, Example Labs</translation>
    </message>
    <message>
        <source>Somebody signs with you</source>
        <translation>Alguien firma con usted</translation>
    </message>
    <message>
        <source>Comments you start from now on are anonymous too. Kept on this computer only.</source>
        <translation>Los comentarios que empiece desde ahora también serán anónimos. Se guarda solo en este equipo.</translation>
    </message>
    <message>
        <source>Starts an argument that asks for this</source>
        <translation>Empieza un argumento que pide esto</translation>
    </message>
    <message>
        <source>One or two sentences. They open your letter.</source>
        <translation>Una o dos frases. Abren su carta.</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>¿Cuál es su postura?</translation>
    </message>
    <message>
        <source>The letter says this in one sentence.</source>
        <translation>La carta lo dice en una frase.</translation>
    </message>
    <message>
        <source>A note for you. It goes into the letter only once you make it a request.</source>
        <translation>Una nota para usted. Solo entra en la carta si la convierte en petición.</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Cambiar postura</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>must fix</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>por mirar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Soften</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Poner rectas</translation>
    </message>
    <message>
        <source>Go to the longest argument</source>
        <translation>Ir al argumento más largo</translation>
    </message>
    <message>
        <source>Type date</source>
        <translation>Escribir fecha</translation>
    </message>
    <message>
        <source>Save arguments to the library</source>
        <translation>Guardar argumentos en la biblioteca</translation>
    </message>
    <message>
        <source>Show other grounds</source>
        <translation>Mostrar otros fundamentos</translation>
    </message>
    <message>
        <source>Set the authority</source>
        <translation>Elegir la ley</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Añadir un argumento</translation>
    </message>
    <message>
        <source>Add reasons</source>
        <translation>Añadir razones</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Añadir una petición</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir pruebas</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Elegir una sección</translation>
    </message>
    <message>
        <source>Do not answer it</source>
        <translation>No responderla</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>argued</source>
        <translation>argumentado</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldado</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>marco</translation>
    </message>
    <message>
        <source>rule text</source>
        <translation>texto de la norma</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>own experience</source>
        <translation>experiencia propia</translation>
    </message>
    <message>
        <source>open letter</source>
        <translation>carta abierta</translation>
    </message>
    <message>
        <source>regulations.gov</source>
        <translation>regulations.gov</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>individual with relevant experience</source>
        <translation>una persona con experiencia en la materia</translation>
    </message>
    <message>
        <source>company</source>
        <translation>una empresa</translation>
    </message>
    <message>
        <source>association</source>
        <translation>una asociación</translation>
    </message>
    <message>
        <source>academic or research</source>
        <translation>universidad o investigación</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gobierno</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>the open letter</source>
        <translation>la carta abierta</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Scientific basis</source>
        <translation>Base científica</translation>
    </message>
    <message>
        <source>The rule, threshold or decision must rest on science: measurement, testing, data, risk assessment, peer-reviewed or replicable evidence; or the agency lacked, ignored or cherry-picked it.</source>
        <translation>La norma, el umbral o la decisión debe apoyarse en la ciencia: medición, ensayos, datos, evaluación de riesgos, pruebas revisadas por pares o replicables; o la agencia carecía de ella, la ignoró o la eligió a su gusto.</translation>
    </message>
    <message>
        <source>What evidence does the agency cite for this provision (page)?</source>
        <translation>¿Qué pruebas cita la agencia para esta disposición (página)?</translation>
    </message>
    <message>
        <source>Could someone outside the agency reproduce it?</source>
        <translation>¿Podría reproducirlas alguien de fuera de la agencia?</translation>
    </message>
    <message>
        <source>What test, metric or threshold would you accept instead, and who publishes it?</source>
        <translation>¿Qué prueba, métrica o umbral aceptaría usted en su lugar, y quién lo publica?</translation>
    </message>
    <message>
        <source>Input from industry and practitioners</source>
        <translation>Aportes de la industria y de profesionales</translation>
    </message>
    <message>
        <source>Technical input from industry, practitioners, operators, developers or standards bodies in building the evaluation, standard or definition.</source>
        <translation>Aportes técnicos de la industria, profesionales, operadores, desarrolladores u organismos de normalización al construir la evaluación, la norma técnica o la definición.</translation>
    </message>
    <message>
        <source>Who actually runs the systems this rule touches?</source>
        <translation>¿Quién maneja de verdad los sistemas a los que afecta esta norma?</translation>
    </message>
    <message>
        <source>Was any of them consulted? How do you know?</source>
        <translation>¿Se consultó a alguno? ¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>What mechanism should the agency use?</source>
        <translation>¿Qué mecanismo debería usar la agencia?</translation>
    </message>
    <message>
        <source>Input from academia and independent experts</source>
        <translation>Aportes de la universidad y de expertos independientes</translation>
    </message>
    <message>
        <source>Academia, independent or outside researchers, scientific advisory panels, external peer review take part in the evaluation.</source>
        <translation>La universidad, investigadores independientes o externos, comités científicos asesores o revisores externos toman parte en la evaluación.</translation>
    </message>
    <message>
        <source>Which independent body should review the evaluation?</source>
        <translation>¿Qué organismo independiente debería revisar la evaluación?</translation>
    </message>
    <message>
        <source>What access or data would it need?</source>
        <translation>¿Qué acceso o qué datos necesitaría?</translation>
    </message>
    <message>
        <source>Notice, comment and consultation</source>
        <translation>Aviso, comentarios y consulta</translation>
    </message>
    <message>
        <source>The affected public gets notice and a meaningful chance to be heard before the rule binds: comment period length, hearings, re-proposal, consultation.</source>
        <translation>El público afectado recibe aviso y una ocasión real de ser oído antes de que la norma obligue: duración del plazo, audiencias, nueva propuesta, consulta.</translation>
    </message>
    <message>
        <source>How long was the comment period, and was it enough for this rule?</source>
        <translation>¿Cuánto duró el período de comentarios, y bastaba para esta norma?</translation>
    </message>
    <message>
        <source>Did the rule take effect before comments closed?</source>
        <translation>¿Entró en vigor la norma antes de que terminara el plazo de comentarios?</translation>
    </message>
    <message>
        <source>Who was not heard, and what step would fix that?</source>
        <translation>¿A quién no se oyó, y qué paso lo arreglaría?</translation>
    </message>
    <message>
        <source>Statutory authority and accountability</source>
        <translation>Autoridad legal y responsabilidad</translation>
    </message>
    <message>
        <source>The power comes from Congress, statute or Constitution; separation of powers; elected accountability; or the agency exceeds or ignores its statute.</source>
        <translation>El poder procede del Congreso, la ley o la Constitución; separación de poderes; responsabilidad ante los votantes; o la agencia excede o ignora su ley.</translation>
    </message>
    <message>
        <source>Which statute does the agency cite as authority (see the preamble)?</source>
        <translation>¿Qué ley cita la agencia como autoridad (véase el preámbulo)?</translation>
    </message>
    <message>
        <source>Which words of that statute fit or do not fit?</source>
        <translation>¿Qué palabras de esa ley encajan o no encajan?</translation>
    </message>
    <message>
        <source>What should Congress decide rather than the agency?</source>
        <translation>¿Qué debería decidir el Congreso y no la agencia?</translation>
    </message>
    <message>
        <source>Reasons and response</source>
        <translation>Razones y respuesta</translation>
    </message>
    <message>
        <source>The agency must explain its reasons, disclose the record, respond to comments, and not predetermine the outcome.</source>
        <translation>La agencia debe explicar sus razones, mostrar el expediente, responder a los comentarios y no decidir de antemano.</translation>
    </message>
    <message>
        <source>What question does the preamble leave unanswered?</source>
        <translation>¿Qué pregunta deja sin responder el preámbulo?</translation>
    </message>
    <message>
        <source>Which earlier comment was not answered?</source>
        <translation>¿Qué comentario anterior no se respondió?</translation>
    </message>
    <message>
        <source>What document should be put in the docket?</source>
        <translation>¿Qué documento debería ponerse en el expediente?</translation>
    </message>
    <message>
        <source>Clear rules, visible enforcement</source>
        <translation>Reglas claras, aplicación visible</translation>
    </message>
    <message>
        <source>Regulated people can know what is required and how it is enforced: clear definitions, fair notice, published guidance, criteria and decisions.</source>
        <translation>Los obligados pueden saber qué se exige y cómo se aplica: definiciones claras, aviso suficiente, guías, criterios y decisiones publicados.</translation>
    </message>
    <message>
        <source>Which term could two reasonable people read differently? Give both readings.</source>
        <translation>¿Qué término podrían leer de distinta manera dos personas razonables? Dé ambas lecturas.</translation>
    </message>
    <message>
        <source>Where are the enforcement criteria published?</source>
        <translation>¿Dónde se publican los criterios de aplicación?</translation>
    </message>
    <message>
        <source>What wording would you put instead?</source>
        <translation>¿Qué texto pondría usted en su lugar?</translation>
    </message>
    <message>
        <source>Consistent and even-handed enforcement</source>
        <translation>Aplicación coherente e igual para todos</translation>
    </message>
    <message>
        <source>Enforcement and liability are consistent, even-handed, non-arbitrary, free of conflicts of interest; penalty proportionate to fault.</source>
        <translation>La aplicación y la responsabilidad son coherentes, iguales para todos, no arbitrarias y sin conflictos de interés; la sanción es proporcional a la falta.</translation>
    </message>
    <message>
        <source>Who would be treated differently in the same situation?</source>
        <translation>¿Quién recibiría un trato distinto en la misma situación?</translation>
    </message>
    <message>
        <source>Does the penalty depend on fault or size?</source>
        <translation>¿Depende la sanción de la falta o del tamaño?</translation>
    </message>
    <message>
        <source>What rule would make it even?</source>
        <translation>¿Qué regla la haría igual?</translation>
    </message>
    <message>
        <source>Notice, hearing, appeal</source>
        <translation>Aviso, audiencia, apelación</translation>
    </message>
    <message>
        <source>Notice of violation, reasons, a chance to answer, a neutral decision-maker, appeal or independent review.</source>
        <translation>Aviso de la infracción, razones, ocasión de responder, quien decide es neutral, apelación o revisión independiente.</translation>
    </message>
    <message>
        <source>If you received an adverse decision, what could you do next?</source>
        <translation>Si recibiera una decisión adversa, ¿qué podría hacer después?</translation>
    </message>
    <message>
        <source>Who should hear the appeal and how fast?</source>
        <translation>¿Quién debería resolver la apelación y en cuánto tiempo?</translation>
    </message>
    <message>
        <source>Time to comply and remediate</source>
        <translation>Tiempo para cumplir y corregir</translation>
    </message>
    <message>
        <source>Time to comply, cure, fix or phase in before penalties; delayed effective or compliance date; warning first.</source>
        <translation>Tiempo para cumplir, corregir, arreglar o aplicar por fases antes de las sanciones; entrada en vigor o cumplimiento aplazados; primero una advertencia.</translation>
    </message>
    <message>
        <source>How long did your last comparable change take?</source>
        <translation>¿Cuánto tardó su último cambio comparable?</translation>
    </message>
    <message>
        <source>What should happen between notice and penalty?</source>
        <translation>¿Qué debería ocurrir entre el aviso y la sanción?</translation>
    </message>
    <message>
        <source>Is the effective date workable? Which date is?</source>
        <translation>¿Es viable la fecha de entrada en vigor? ¿Cuál lo es?</translation>
    </message>
    <message>
        <source>Narrow, proportionate, risk-based</source>
        <translation>Limitado, proporcionado, según el riesgo</translation>
    </message>
    <message>
        <source>Narrow scope, least restrictive means, proportionate or risk-based, distinguishes cases, exempts low risk; or the rule is overbroad.</source>
        <translation>Alcance limitado, medios menos restrictivos, proporcionado o según el riesgo, distingue casos, exime el riesgo bajo; o la norma abarca demasiado.</translation>
    </message>
    <message>
        <source>What harmless activity does this text catch?</source>
        <translation>¿Qué actividad inofensiva abarca este texto?</translation>
    </message>
    <message>
        <source>What narrower words would still meet the goal?</source>
        <translation>¿Qué palabras más limitadas cumplirían aun así el fin?</translation>
    </message>
    <message>
        <source>Who should be exempt?</source>
        <translation>¿Quién debería quedar exento?</translation>
    </message>
    <message>
        <source>Necessary for public safety</source>
        <translation>Necesario para la seguridad pública</translation>
    </message>
    <message>
        <source>Is there a real risk, does the rule reduce it, do benefits justify burdens, do existing law or other tools suffice, does the restriction add anything (marginal risk)?</source>
        <translation>¿Hay un riesgo real, lo reduce la norma, justifican los beneficios las cargas, bastan las leyes u otros medios, añade algo la restricción (riesgo marginal)?</translation>
    </message>
    <message>
        <source>What danger to the public does the rule name?</source>
        <translation>¿Qué peligro para el público nombra la norma?</translation>
    </message>
    <message>
        <source>What evidence shows the rule reduces it?</source>
        <translation>¿Qué pruebas muestran que la norma lo reduce?</translation>
    </message>
    <message>
        <source>Which existing law already covers it?</source>
        <translation>¿Qué ley vigente lo cubre ya?</translation>
    </message>
    <message>
        <source>Time-limited and reviewed</source>
        <translation>Con plazo y con revisión</translation>
    </message>
    <message>
        <source>Expiry, sunset, periodic or retrospective review, objection to indefinite duration.</source>
        <translation>Caducidad, fecha final, revisión periódica o posterior, objeción a una duración indefinida.</translation>
    </message>
    <message>
        <source>When should this rule lapse unless renewed?</source>
        <translation>¿Cuándo debería caducar esta norma si no se renueva?</translation>
    </message>
    <message>
        <source>What event should trigger an earlier review?</source>
        <translation>¿Qué suceso debería provocar una revisión anterior?</translation>
    </message>
    <message>
        <source>Protects defenders and good-faith research</source>
        <translation>Protege a los defensores y la investigación de buena fe</translation>
    </message>
    <message>
        <source>Harm to, or exemption for, defensive security, research, red-teaming, good-faith or beneficial use.</source>
        <translation>Daño o exención para la seguridad defensiva, la investigación, los equipos rojos, el uso de buena fe o beneficioso.</translation>
    </message>
    <message>
        <source>What defensive work would stop or slow under this text?</source>
        <translation>¿Qué trabajo defensivo se detendría o se frenaría con este texto?</translation>
    </message>
    <message>
        <source>What exemption wording covers it without opening a hole?</source>
        <translation>¿Qué texto de exención lo cubre sin abrir un agujero?</translation>
    </message>
    <message>
        <source>Ask the agency to publish the evaluation it relied on, and to say why it is the best available.</source>
        <translation>Pida a la agencia que publique la evaluación en la que se basó y que diga por qué es la mejor disponible.</translation>
    </message>
    <message>
        <source>EO duties are internal management: they guide the agency but an EO does not itself create a right to sue.</source>
        <translation>Los deberes de las órdenes ejecutivas son gestión interna: guían a la agencia, pero una orden no crea por sí misma un derecho a demandar.</translation>
    </message>
    <message>
        <source>Ask for the studies and test methods.</source>
        <translation>Pida los estudios y los métodos de ensayo.</translation>
    </message>
    <message>
        <source>Ask for objectivity: who ran the test, on what, with what baseline.</source>
        <translation>Pida objetividad: quién hizo la prueba, sobre qué, con qué referencia.</translation>
    </message>
    <message>
        <source>Ask that the scientific findings be put in the docket.</source>
        <translation>Pida que los hallazgos científicos se pongan en el expediente.</translation>
    </message>
    <message>
        <source>Ask for industry and academic input before proposing.</source>
        <translation>Pida aportes de la industria y la universidad antes de proponer.</translation>
    </message>
    <message>
        <source>Ask how the disseminated evaluation meets the agency&apos;s information-quality guidelines.</source>
        <translation>Pregunte cómo cumple la evaluación difundida las directrices de calidad de la información de la agencia.</translation>
    </message>
    <message>
        <source>ECRA text that matches principle 1 almost word for word.</source>
        <translation>Texto de la ECRA que coincide casi palabra por palabra con el principio 1.</translation>
    </message>
    <message>
        <source>Ask the agency to show effectiveness, not only concern.</source>
        <translation>Pida a la agencia que muestre eficacia, no solo preocupación.</translation>
    </message>
    <message>
        <source>Applies to the emerging-and-foundational-technology process of section 4817.</source>
        <translation>Se aplica al proceso de tecnologías emergentes y fundamentales de la sección 4817.</translation>
    </message>
    <message>
        <source>Give evidence that comparable foreign or open-weight models exist.</source>
        <translation>Dé pruebas de que existen modelos comparables extranjeros o de pesos abiertos.</translation>
    </message>
    <message>
        <source>Point to NIST as the measurement body.</source>
        <translation>Señale al NIST como organismo de medición.</translation>
    </message>
    <message>
        <source>Quote is general; use only to identify NIST&apos;s role.</source>
        <translation>La cita es general; úsela solo para señalar el papel del NIST.</translation>
    </message>
    <message>
        <source>A rule without reasons that fit the evidence is open to challenge.</source>
        <translation>Una norma sin razones que encajen con las pruebas se puede impugnar.</translation>
    </message>
    <message>
        <source>Not available against ECRA functions: 50 U.S.C. 4821(a).</source>
        <translation>No vale contra funciones de la ECRA: 50 U.S.C. 4821(a).</translation>
    </message>
    <message>
        <source>Ask for notice and comment.</source>
        <translation>Pida aviso y comentarios.</translation>
    </message>
    <message>
        <source>Does not bind ECRA (50 U.S.C. 4821(a)) or DPA (50 U.S.C. 4559(a)) actions as such.</source>
        <translation>No obliga como tal a las acciones de la ECRA (50 U.S.C. 4821(a)) ni de la DPA (50 U.S.C. 4559(a)).</translation>
    </message>
    <message>
        <source>Ask for an opportunity to comment and for a reasoned response.</source>
        <translation>Pida una ocasión de comentar y una respuesta razonada.</translation>
    </message>
    <message>
        <source>Know the exemption the agency will cite.</source>
        <translation>Conozca la exención que citará la agencia.</translation>
    </message>
    <message>
        <source>Ask the agency to state and support good cause.</source>
        <translation>Pida a la agencia que exponga y fundamente la causa justificada.</translation>
    </message>
    <message>
        <source>Petition where no docket is open.</source>
        <translation>Presente una solicitud donde no haya expediente abierto.</translation>
    </message>
    <message>
        <source>Ask BIS to issue or amend a rule even where no docket is open.</source>
        <translation>Pida al BIS que dicte o modifique una norma aunque no haya expediente abierto.</translation>
    </message>
    <message>
        <source>Text as of about January 2025 (third-party copy of the eCFR).</source>
        <translation>Texto de hacia enero de 2025 (copia del eCFR de un tercero).</translation>
    </message>
    <message>
        <source>Ask for 60 days, or an extension.</source>
        <translation>Pida 60 días o una prórroga.</translation>
    </message>
    <message>
        <source>&apos;In most cases ... should&apos;: not a fixed right.</source>
        <translation>«In most cases ... should»: no es un derecho fijo.</translation>
    </message>
    <message>
        <source>The foreign-affairs carve-out of EO 12866 does not reach export rules on non-defense articles.</source>
        <translation>La excepción de asuntos exteriores de la EO 12866 no alcanza a las normas de exportación sobre artículos que no son de defensa.</translation>
    </message>
    <message>
        <source>Ask for 60 days.</source>
        <translation>Pida 60 días.</translation>
    </message>
    <message>
        <source>The strongest ECRA hook for notice and comment.</source>
        <translation>El fundamento más fuerte de la ECRA para aviso y comentarios.</translation>
    </message>
    <message>
        <source>Only the emerging-and-foundational-technology identification process.</source>
        <translation>Solo el proceso de identificación de tecnologías emergentes y fundamentales.</translation>
    </message>
    <message>
        <source>State it candidly: the ask is a choice of good practice, not a claim that the APA binds.</source>
        <translation>Dígalo con franqueza: la petición es una opción de buena práctica, no la afirmación de que la APA obliga.</translation>
    </message>
    <message>
        <source>TRAP. The app must warn when a draft claims the APA requires notice and comment for an ECRA action.</source>
        <translation>TRAMPA. Hay que advertir cuando un borrador afirma que la APA exige aviso y comentarios para una acción de la ECRA.</translation>
    </message>
    <message>
        <source>Ask that the rationale sent to Congress be published.</source>
        <translation>Pida que se publiquen las razones enviadas al Congreso.</translation>
    </message>
    <message>
        <source>Names the &apos;is informed&apos; letter power; argue for the rule route instead.</source>
        <translation>Nombra el poder de la carta «is informed»; argumente a favor de la vía de una norma.</translation>
    </message>
    <message>
        <source>Ask for publication.</source>
        <translation>Pida la publicación.</translation>
    </message>
    <message>
        <source>Candour: the statute itself allows individual notices as INTERIM controls; ask when the interim step will be followed by a published rule.</source>
        <translation>Franqueza: la propia ley permite avisos individuales como controles PROVISIONALES; pregunte cuándo seguirá al paso provisional una norma publicada.</translation>
    </message>
    <message>
        <source>Cuts both ways; use it to ask for a date, not to claim illegality.</source>
        <translation>Corta por ambos lados; úselo para pedir una fecha, no para alegar ilegalidad.</translation>
    </message>
    <message>
        <source>Comment right for Defense Production Act rules.</source>
        <translation>Derecho a comentar las normas de la Defense Production Act.</translation>
    </message>
    <message>
        <source>Ask for written responses: the statute says so.</source>
        <translation>Pida respuestas escritas: la ley lo dice.</translation>
    </message>
    <message>
        <source>Ask for clear scope and definitions.</source>
        <translation>Pida alcance y definiciones claros.</translation>
    </message>
    <message>
        <source>Ask for published standards and timelines.</source>
        <translation>Pida criterios y plazos publicados.</translation>
    </message>
    <message>
        <source>Ask for guidance and a compliance date.</source>
        <translation>Pida guías y una fecha de cumplimiento.</translation>
    </message>
    <message>
        <source>Ask for reasons and deadlines.</source>
        <translation>Pida razones y plazos.</translation>
    </message>
    <message>
        <source>Sense of Congress on timing.</source>
        <translation>Parecer del Congreso sobre los plazos.</translation>
    </message>
    <message>
        <source>Sense of Congress, not a binding deadline.</source>
        <translation>Parecer del Congreso, no un plazo obligatorio.</translation>
    </message>
    <message>
        <source>Model for a notice-and-response step.</source>
        <translation>Modelo para un paso de aviso y respuesta.</translation>
    </message>
    <message>
        <source>Text as of about January 2025.</source>
        <translation>Texto de hacia enero de 2025.</translation>
    </message>
    <message>
        <source>Existing appeal route and its time limit.</source>
        <translation>La vía de apelación existente y su plazo.</translation>
    </message>
    <message>
        <source>Procedural floor for penalties.</source>
        <translation>Mínimo procesal para las sanciones.</translation>
    </message>
    <message>
        <source>Ask that prompt remediation mitigate.</source>
        <translation>Pida que corregir pronto sea atenuante.</translation>
    </message>
    <message>
        <source>Ask that the same treatment cover good-faith remediation.</source>
        <translation>Pida que el mismo trato cubra la corrección de buena fe.</translation>
    </message>
    <message>
        <source>Text as amended at 89 FR 75482 (Sept. 16, 2024).</source>
        <translation>Texto modificado en 89 FR 75482 (16 de septiembre de 2024).</translation>
    </message>
    <message>
        <source>Model for time to investigate and report (180 days).</source>
        <translation>Modelo de tiempo para investigar e informar (180 días).</translation>
    </message>
    <message>
        <source>Model for prompt, predictable resolution.</source>
        <translation>Modelo de resolución rápida y previsible.</translation>
    </message>
    <message>
        <source>Licence may be withdrawn only after notice and a chance to comply.</source>
        <translation>La licencia solo se puede retirar tras un aviso y una ocasión de cumplir.</translation>
    </message>
    <message>
        <source>Section 558 is switched off for ECRA functions: 50 U.S.C. 4821(a).</source>
        <translation>La sección 558 está desactivada para las funciones de la ECRA: 50 U.S.C. 4821(a).</translation>
    </message>
    <message>
        <source>Ask for a correction period for small entities.</source>
        <translation>Pida un período de corrección para entidades pequeñas.</translation>
    </message>
    <message>
        <source>No penalty without a valid OMB control number.</source>
        <translation>Ninguna sanción sin un número de control válido de la OMB.</translation>
    </message>
    <message>
        <source>The closest statutory match to principle 4.</source>
        <translation>El texto legal más cercano al principio 4.</translation>
    </message>
    <message>
        <source>Ask for tailoring.</source>
        <translation>Pida un ajuste a la medida.</translation>
    </message>
    <message>
        <source>Ask for the leadership-impact evaluation.</source>
        <translation>Pida la evaluación del efecto sobre el liderazgo.</translation>
    </message>
    <message>
        <source>Foreign and open-weight availability argument.</source>
        <translation>Argumento de disponibilidad extranjera y de pesos abiertos.</translation>
    </message>
    <message>
        <source>All objectives must be served.</source>
        <translation>Hay que servir a todos los objetivos.</translation>
    </message>
    <message>
        <source>Balance.</source>
        <translation>Equilibrio.</translation>
    </message>
    <message>
        <source>Ask for the no-action alternative.</source>
        <translation>Pida la alternativa de no actuar.</translation>
    </message>
    <message>
        <source>Ask for the least burdensome option.</source>
        <translation>Pida la opción menos gravosa.</translation>
    </message>
    <message>
        <source>Offer alternatives: warnings, disclosure, tiered access.</source>
        <translation>Ofrezca alternativas: advertencias, divulgación, acceso por niveles.</translation>
    </message>
    <message>
        <source>Ask for small-entity alternatives.</source>
        <translation>Pida alternativas para entidades pequeñas.</translation>
    </message>
    <message>
        <source>Triggered where 5 U.S.C. 553 or another law requires general notice of proposed rulemaking (5 U.S.C. 603(a)).</source>
        <translation>Se aplica donde 5 U.S.C. 553 u otra ley exige un aviso general de la norma propuesta (5 U.S.C. 603(a)).</translation>
    </message>
    <message>
        <source>Comment on burden estimates in reporting rules.</source>
        <translation>Comente las estimaciones de carga en las normas de informes.</translation>
    </message>
    <message>
        <source>Limits on controlling published information; ECRA imports it through 4813(b).</source>
        <translation>Límites al control de información publicada; la ECRA lo incorpora por 4813(b).</translation>
    </message>
    <message>
        <source>Contested in its reach to software and weights: present as a question, not a conclusion.</source>
        <translation>Se discute si alcanza al software y a los pesos: preséntelo como pregunta, no como conclusión.</translation>
    </message>
    <message>
        <source>Tie the ask to declared policy.</source>
        <translation>Vincule la petición a la política declarada.</translation>
    </message>
    <message>
        <source>Do not invent evidence or identity.</source>
        <translation>No invente pruebas ni identidad.</translation>
    </message>
    <message>
        <source>Shown as a plain reminder, never as a threat.</source>
        <translation>Se muestra como simple recordatorio, nunca como amenaza.</translation>
    </message>
    <message>
        <source>the exact action you want in this docket (withdraw, re-propose, amend section __, extend the comment period)</source>
        <translation>la acción exacta que quiere en este expediente (retirar, proponer de nuevo, modificar la sección __, ampliar el plazo de comentarios)</translation>
    </message>
    <message>
        <source>docket ID / RIN / FR citation</source>
        <translation>el número de expediente / RIN / cita del FR</translation>
    </message>
    <message>
        <source>your own name and standing: you are not one of the &quot;undersigned&quot;</source>
        <translation>su propio nombre y su posición: usted no es uno de los «undersigned» (abajo firmantes)</translation>
    </message>
    <message>
        <source>The letter addresses an export-control directive, not a docketed rule: a directive is not lifted through a rulemaking comment. Reword the ask to something the agency can do in this proceeding.</source>
        <translation>La carta se dirige a una directiva de control de exportaciones, no a una norma con expediente: una directiva no se levanta con un comentario a una norma. Reformule la petición como algo que la agencia pueda hacer en este procedimiento.</translation>
    </message>
    <message>
        <source>Check whether the directive is still in force on the day you write; stored news pages disagree on details and may be out of date.</source>
        <translation>Compruebe si la directiva sigue en vigor el día en que escribe; las noticias guardadas difieren en los detalles y pueden no estar al día.</translation>
    </message>
    <message>
        <source>Never copy &quot;We, the undersigned&quot;.</source>
        <translation>Nunca copie «We, the undersigned».</translation>
    </message>
    <message>
        <source>What single change to the rule text would satisfy you?</source>
        <translation>¿Qué único cambio del texto de la norma le bastaría?</translation>
    </message>
    <message>
        <source>Which section number does it amend?</source>
        <translation>¿Qué número de sección modifica?</translation>
    </message>
    <message>
        <source>If the agency will not withdraw it, what is your second-best ask?</source>
        <translation>Si la agencia no la retira, ¿cuál es su segunda mejor petición?</translation>
    </message>
    <message>
        <source>a number, study or example from your own work: time to find or fix a class of bug before and after</source>
        <translation>un número, estudio o ejemplo de su propio trabajo: tiempo para encontrar o corregir una clase de fallo antes y después</translation>
    </message>
    <message>
        <source>Cuts both ways: it also supports regulation. Pair it with the defender block.</source>
        <translation>Corta por ambos lados: también apoya la regulación. Combínelo con el bloque de los defensores.</translation>
    </message>
    <message>
        <source>What did you or your team find or fix with an AI model, and how long did it take before?</source>
        <translation>¿Qué encontró o corrigió usted o su equipo con un modelo de IA, y cuánto tardaba antes?</translation>
    </message>
    <message>
        <source>Which published measurement supports this?</source>
        <translation>¿Qué medición publicada lo respalda?</translation>
    </message>
    <message>
        <source>which tools you actually use and for what</source>
        <translation>qué herramientas usa de verdad y para qué</translation>
    </message>
    <message>
        <source>a test you ran or a public evaluation comparing models</source>
        <translation>una prueba que hizo o una evaluación pública que compare modelos</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. &quot;Not uniquely good&quot; is the signatories&apos; judgement.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. «Not uniquely good» es el juicio de los firmantes.</translation>
    </message>
    <message>
        <source>&quot;Many of the undersigned&quot; is not you: replace with your own use or drop it.</source>
        <translation>«Many of the undersigned» no es usted: sustitúyalo por su propio uso o quítelo.</translation>
    </message>
    <message>
        <source>Concedes offensive capability: keep only if you want to.</source>
        <translation>Admite capacidad ofensiva: consérvelo solo si quiere.</translation>
    </message>
    <message>
        <source>Which other tools give you the same result?</source>
        <translation>¿Qué otras herramientas le dan el mismo resultado?</translation>
    </message>
    <message>
        <source>Can you describe one task you ran on two tools?</source>
        <translation>¿Puede describir una tarea que hizo con dos herramientas?</translation>
    </message>
    <message>
        <source>Would restricting one tool change what an attacker can do? Why not?</source>
        <translation>¿Cambiaría lo que puede hacer un atacante si se restringe una herramienta? ¿Por qué no?</translation>
    </message>
    <message>
        <source>what safeguard you met in practice (refusal, logging, identity check) and whether it blocked legitimate work</source>
        <translation>qué salvaguarda encontró en la práctica (rechazo, registro, control de identidad) y si bloqueó trabajo legítimo</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. No independent measure of safeguard strength is given in the letter.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. La carta no da ninguna medida independiente de la fuerza de las salvaguardas.</translation>
    </message>
    <message>
        <source>Reporting on the event describes a guardrail bypass: expect the agency to reply with it.</source>
        <translation>Las noticias sobre el suceso describen una elusión de salvaguardas: cuente con que la agencia responda con ella.</translation>
    </message>
    <message>
        <source>Which less restrictive measure (safeguards, vetted access, logging, rate limits) would meet the agency&apos;s goal?</source>
        <translation>¿Qué medida menos restrictiva (salvaguardas, acceso verificado, registro, límites de uso) cumpliría el fin de la agencia?</translation>
    </message>
    <message>
        <source>What evidence shows it works?</source>
        <translation>¿Qué pruebas muestran que funciona?</translation>
    </message>
    <message>
        <source>what you defend (sector, size, no secrets)</source>
        <translation>qué defiende (sector, tamaño, sin secretos)</translation>
    </message>
    <message>
        <source>one flaw found or fixed, with date and public reference if any</source>
        <translation>un fallo encontrado o corregido, con fecha y referencia pública si la hay</translation>
    </message>
    <message>
        <source>Do not disclose unpatched vulnerabilities or employer confidential data: comments are published.</source>
        <translation>No revele vulnerabilidades sin parche ni datos confidenciales de su empresa: los comentarios se publican.</translation>
    </message>
    <message>
        <source>What would you be unable to do if access ended tomorrow?</source>
        <translation>¿Qué no podría hacer si el acceso terminara mañana?</translation>
    </message>
    <message>
        <source>What exemption wording would cover your work (good-faith research, own systems, incident response)?</source>
        <translation>¿Qué texto de exención cubriría su trabajo (investigación de buena fe, sistemas propios, respuesta a incidentes)?</translation>
    </message>
    <message>
        <source>a dated public benchmark or evaluation (source, date, metric)</source>
        <translation>una comparación o evaluación pública con fecha (fuente, fecha, métrica)</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. &quot;Only months&quot; has no source in the letter and dates quickly.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. «Only months» no tiene fuente en la carta y envejece pronto.</translation>
    </message>
    <message>
        <source>The second sentence is speculation (&quot;It seems likely&quot;): mark it as opinion or omit it.</source>
        <translation>La segunda frase es especulación («It seems likely»): márquela como opinión u omítala.</translation>
    </message>
    <message>
        <source>Which evaluation shows the gap, and on what date?</source>
        <translation>¿Qué evaluación muestra la diferencia, y en qué fecha?</translation>
    </message>
    <message>
        <source>If foreign models are equally available, what safety does the restriction add?</source>
        <translation>Si los modelos extranjeros están igual de disponibles, ¿qué seguridad añade la restricción?</translation>
    </message>
    <message>
        <source>the reason the agency gave, quoted with page number, and why it is not enough</source>
        <translation>la razón que dio la agencia, citada con número de página, y por qué no basta</translation>
    </message>
    <message>
        <source>the cost to your work of losing the tool</source>
        <translation>el costo para su trabajo de perder la herramienta</translation>
    </message>
    <message>
        <source>Value judgement: needs your facts underneath it.</source>
        <translation>Es un juicio de valor: necesita sus hechos debajo.</translation>
    </message>
    <message>
        <source>What reason did the agency give? Quote it.</source>
        <translation>¿Qué razón dio la agencia? Cítela.</translation>
    </message>
    <message>
        <source>What harm follows from the restriction itself?</source>
        <translation>¿Qué daño resulta de la propia restricción?</translation>
    </message>
    <message>
        <source>the definition in the rule that draws the line between defensive and offensive, and your replacement wording</source>
        <translation>la definición de la norma que traza la línea entre defensivo y ofensivo, y el texto con que la sustituiría</translation>
    </message>
    <message>
        <source>a worked example of the capability in defensive use</source>
        <translation>un ejemplo desarrollado de la capacidad en uso defensivo</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. The letter introduces these as &quot;our understanding&quot; of the original research; the research itself was not published with it.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. La carta lo presenta como «our understanding» de la investigación original; la investigación no se publicó con ella.</translation>
    </message>
    <message>
        <source>Ask the agency to put the research in the docket.</source>
        <translation>Pida a la agencia que ponga la investigación en el expediente.</translation>
    </message>
    <message>
        <source>Which definition in the rule would catch this capability?</source>
        <translation>¿Qué definición de la norma abarcaría esta capacidad?</translation>
    </message>
    <message>
        <source>How should the evaluation separate detection from exploitation?</source>
        <translation>¿Cómo debería la evaluación separar la detección de la explotación?</translation>
    </message>
    <message>
        <source>Has the agency published the research it relied on?</source>
        <translation>¿Ha publicado la agencia la investigación en la que se basó?</translation>
    </message>
    <message>
        <source>your own replication (model, version, date, prompt class, result) or a citation</source>
        <translation>su propia réplica (modelo, versión, fecha, clase de instrucción, resultado) o una cita</translation>
    </message>
    <message>
        <source>a request that the agency publish the uplift measurement and its baseline</source>
        <translation>una petición de que la agencia publique la medición del aumento de capacidad y su referencia</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. Model names and the replication are the letter&apos;s claims; no data is given.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. Los nombres de modelos y la réplica son afirmaciones de la carta; no se dan datos.</translation>
    </message>
    <message>
        <source>&quot;Unprecedented&quot; is the signatories&apos; word.</source>
        <translation>«Unprecedented» es la palabra de los firmantes.</translation>
    </message>
    <message>
        <source>Do not paste working exploits into a public comment.</source>
        <translation>No pegue exploits que funcionen en un comentario público.</translation>
    </message>
    <message>
        <source>What baseline should &quot;uplift&quot; be measured against?</source>
        <translation>¿Con qué referencia debería medirse el aumento de capacidad?</translation>
    </message>
    <message>
        <source>Who should run the measurement (NIST/CAISI, industry, universities), and should it be published?</source>
        <translation>¿Quién debería hacer la medición (NIST/CAISI, industria, universidades), y debería publicarse?</translation>
    </message>
    <message>
        <source>a dated public example</source>
        <translation>un ejemplo público con fecha</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. &quot;Superhuman levels&quot; is unmeasured here: restate or support it.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. «Superhuman levels» no está medido aquí: reformúlelo o respáldelo.</translation>
    </message>
    <message>
        <source>&quot;Last year&quot; is relative to the letter (reported as June 2026): write the year.</source>
        <translation>«Last year» es relativo a la carta (según la prensa, junio de 2026): escriba el año.</translation>
    </message>
    <message>
        <source>Which public result, with date, shows this?</source>
        <translation>¿Qué resultado público, con fecha, lo muestra?</translation>
    </message>
    <message>
        <source>What does it imply for the choice of what to regulate?</source>
        <translation>¿Qué implica para la elección de qué regular?</translation>
    </message>
    <message>
        <source>a concrete remediation clock (for example 90 days from written notice) and why it is enough</source>
        <translation>un plazo concreto de corrección (por ejemplo 90 días desde el aviso escrito) y por qué basta</translation>
    </message>
    <message>
        <source>how coordinated disclosure works where you are</source>
        <translation>cómo funciona la divulgación coordinada donde usted está</translation>
    </message>
    <message>
        <source>Attribute: &quot;as reported in the open letter&quot;; Docketwright has not verified it. Whether and how the developer is addressing it is not shown in the letter.</source>
        <translation>Atribúyalo: «as reported in the open letter»; Docketwright no lo ha verificado. La carta no muestra si el desarrollador lo está corrigiendo ni cómo.</translation>
    </message>
    <message>
        <source>&quot;As security professionals&quot; only if you are one.</source>
        <translation>«As security professionals» solo si usted lo es.</translation>
    </message>
    <message>
        <source>How many days should a developer have between notice and penalty? Why that number?</source>
        <translation>¿Cuántos días debería tener un desarrollador entre el aviso y la sanción? ¿Por qué ese número?</translation>
    </message>
    <message>
        <source>What should the notice contain, and who hears an appeal?</source>
        <translation>¿Qué debería contener el aviso, y quién resuelve una apelación?</translation>
    </message>
    <message>
        <source>what happened to you: contract, project, outage, cost, with dates</source>
        <translation>qué le ocurrió: contrato, proyecto, interrupción, costo, con fechas</translation>
    </message>
    <message>
        <source>&quot;Without any real risk&quot; is an absolute: expect rebuttal; &quot;without a risk shown in the record&quot; is safer.</source>
        <translation>«Without any real risk» es absoluto: cuente con réplicas; «without a risk shown in the record» es más seguro.</translation>
    </message>
    <message>
        <source>Economic claims need your own figures.</source>
        <translation>Las afirmaciones económicas necesitan sus propias cifras.</translation>
    </message>
    <message>
        <source>What changed for you on the day access ended?</source>
        <translation>¿Qué cambió para usted el día en que terminó el acceso?</translation>
    </message>
    <message>
        <source>What did it cost, in hours or dollars?</source>
        <translation>¿Cuánto costó, en horas o en dólares?</translation>
    </message>
    <message>
        <source>your own position: oppose, support, or support with changes</source>
        <translation>su propia postura: en contra, a favor o a favor con cambios</translation>
    </message>
    <message>
        <source>This frames, it does not argue: it must not by itself satisfy any principle check.</source>
        <translation>Esto enmarca, no argumenta: por sí solo no debe cumplir ningún principio.</translation>
    </message>
    <message>
        <source>Do you support the goal of the rule? Say so in one sentence.</source>
        <translation>¿Apoya el fin de la norma? Dígalo en una frase.</translation>
    </message>
    <message>
        <source>Which of the four tests does this rule fail most clearly?</source>
        <translation>¿Cuál de las cuatro pruebas incumple más claramente esta norma?</translation>
    </message>
    <message>
        <source>the measurement the rule relies on and what is wrong or right with it</source>
        <translation>la medición en la que se basa la norma y qué tiene de malo o de bueno</translation>
    </message>
    <message>
        <source>who should be consulted, by name of body</source>
        <translation>a quién habría que consultar, por nombre del organismo</translation>
    </message>
    <message>
        <source>a proposed method or threshold</source>
        <translation>un método o umbral propuesto</translation>
    </message>
    <message>
        <source>Quoting the slogan alone is &quot;Mentioned&quot;, not &quot;Argued&quot;.</source>
        <translation>Citar solo la consigna es «mencionado», no «argumentado».</translation>
    </message>
    <message>
        <source>What evidence does the preamble cite? Is it reproducible?</source>
        <translation>¿Qué pruebas cita el preámbulo? ¿Se pueden reproducir?</translation>
    </message>
    <message>
        <source>Which benchmark or test would you accept?</source>
        <translation>¿Qué comparación o prueba aceptaría usted?</translation>
    </message>
    <message>
        <source>Which institution should run it, with whose input?</source>
        <translation>¿Qué institución debería hacerla, con aportes de quién?</translation>
    </message>
    <message>
        <source>the comment period length, any skipped step (interim final rule, good-cause claim), the statute relied on</source>
        <translation>la duración del plazo de comentarios, cualquier paso omitido (norma final provisional, causa justificada), la ley invocada</translation>
    </message>
    <message>
        <source>The letter names no statute. Legal statements are the commenter&apos;s own; Docketwright gives no legal advice.</source>
        <translation>La carta no nombra ninguna ley. Las afirmaciones legales son de quien comenta; Docketwright no da asesoramiento jurídico.</translation>
    </message>
    <message>
        <source>Did the public get to comment before this took effect?</source>
        <translation>¿Pudo comentar el público antes de que entrara en vigor?</translation>
    </message>
    <message>
        <source>Which statute does the agency cite, and does it say that?</source>
        <translation>¿Qué ley cita la agencia, y dice eso?</translation>
    </message>
    <message>
        <source>Which question or earlier comment has the agency not answered?</source>
        <translation>¿Qué pregunta o comentario anterior no ha respondido la agencia?</translation>
    </message>
    <message>
        <source>the enforcement section number</source>
        <translation>el número de la sección sobre aplicación</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un número de días</translation>
    </message>
    <message>
        <source>what notice, hearing or appeal you want</source>
        <translation>qué aviso, audiencia o apelación quiere</translation>
    </message>
    <message>
        <source>&quot;Transparent&quot; about models, science or companies is a different subject and does not count.</source>
        <translation>«Transparent» sobre modelos, ciencia o empresas es otro tema y no cuenta.</translation>
    </message>
    <message>
        <source>How would you know you are in violation?</source>
        <translation>¿Cómo sabría que está incumpliendo?</translation>
    </message>
    <message>
        <source>Who decides, on what published criteria, and how can you appeal?</source>
        <translation>¿Quién decide, con qué criterios publicados, y cómo puede apelar?</translation>
    </message>
    <message>
        <source>How long do you need to fix a problem, from your own experience?</source>
        <translation>¿Cuánto tiempo necesita para corregir un problema, según su propia experiencia?</translation>
    </message>
    <message>
        <source>the public-safety risk the rule names</source>
        <translation>el riesgo para la seguridad pública que nombra la norma</translation>
    </message>
    <message>
        <source>a narrower wording, exemption or sunset date</source>
        <translation>un texto más limitado, una exención o una fecha de caducidad</translation>
    </message>
    <message>
        <source>Cost alone is not this principle: link cost to safety benefit or offer a narrower alternative.</source>
        <translation>El costo por sí solo no es este principio: relacione el costo con el beneficio de seguridad u ofrezca una alternativa más limitada.</translation>
    </message>
    <message>
        <source>What is the narrowest rule that would meet the stated safety goal?</source>
        <translation>¿Cuál es la norma más limitada que cumpliría el fin de seguridad declarado?</translation>
    </message>
    <message>
        <source>Who should be exempt and in what words?</source>
        <translation>¿Quién debería quedar exento y con qué palabras?</translation>
    </message>
    <message>
        <source>When should the rule expire or be reviewed?</source>
        <translation>¿Cuándo debería caducar o revisarse la norma?</translation>
    </message>
    <message>
        <source>one-line repeat of your ask</source>
        <translation>su petición repetida en una línea</translation>
    </message>
    <message>
        <source>contact or offer to provide data, only if you want it public</source>
        <translation>contacto u oferta de aportar datos, solo si quiere que sea público</translation>
    </message>
    <message>
        <source>Courtesy text must never count toward a principle.</source>
        <translation>Un texto de cortesía nunca debe contar para un principio.</translation>
    </message>
    <message>
        <source>Repeat your single most important ask in one sentence.</source>
        <translation>Repita en una frase su única petición más importante.</translation>
    </message>
    <message>
        <source>speaks about the evidence behind the rule</source>
        <translation>habla de las pruebas en que se basa la norma</translation>
    </message>
    <message>
        <source>speaks about asking the people who do the work</source>
        <translation>habla de preguntar a quienes hacen el trabajo</translation>
    </message>
    <message>
        <source>speaks about independent or academic experts</source>
        <translation>habla de expertos independientes o universitarios</translation>
    </message>
    <message>
        <source>speaks about notice, comment or consultation</source>
        <translation>habla de aviso, comentarios o consulta</translation>
    </message>
    <message>
        <source>speaks about where the power for the rule comes from</source>
        <translation>habla de dónde viene el poder para la norma</translation>
    </message>
    <message>
        <source>speaks about the agency&apos;s reasons or its answer to comments</source>
        <translation>habla de las razones de la agencia o de su respuesta a los comentarios</translation>
    </message>
    <message>
        <source>speaks about whether people can know what is required</source>
        <translation>habla de si se puede saber qué se exige</translation>
    </message>
    <message>
        <source>speaks about even-handed enforcement or penalties</source>
        <translation>habla de una aplicación o unas sanciones iguales para todos</translation>
    </message>
    <message>
        <source>speaks about notice, hearing or appeal</source>
        <translation>habla de aviso, audiencia o apelación</translation>
    </message>
    <message>
        <source>speaks about time to comply or to fix</source>
        <translation>habla del tiempo para cumplir o corregir</translation>
    </message>
    <message>
        <source>speaks about how far the rule reaches</source>
        <translation>habla de hasta dónde llega la norma</translation>
    </message>
    <message>
        <source>speaks about whether the rule is needed for safety</source>
        <translation>habla de si la norma hace falta para la seguridad</translation>
    </message>
    <message>
        <source>speaks about an end date or a later review</source>
        <translation>habla de una fecha final o de una revisión posterior</translation>
    </message>
    <message>
        <source>speaks about defenders, researchers or good-faith users</source>
        <translation>habla de defensores, investigadores o usuarios de buena fe</translation>
    </message>
    <message>
        <source>asks the agency for something</source>
        <translation>pide algo a la agencia</translation>
    </message>
    <message>
        <source>may argue against a principle</source>
        <translation>quizá argumenta contra un principio</translation>
    </message>
    <message>
        <source>is a courtesy</source>
        <translation>es una cortesía</translation>
    </message>
    <message>
        <source>describes procedure or cites</source>
        <translation>describe un procedimiento o cita</translation>
    </message>
    <message>
        <source>takes a side</source>
        <translation>toma partido</translation>
    </message>
    <message>
        <source>is about something else</source>
        <translation>trata de otra cosa</translation>
    </message>
</context>
</TS>

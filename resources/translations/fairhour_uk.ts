<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>Fairhour</name>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Pictures</source>
            <translation>Знімки</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Private windows</source>
            <translation>Приватні вікна</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Counts</source>
            <translation>Підрахунок</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Away time</source>
            <translation>Відсутність</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Lock and sleep</source>
            <translation>Блокування і сон</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Tray</source>
            <translation>Трей</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Notices</source>
            <translation>Сповіщення</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Keyring</source>
            <translation>Сховище ключів</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Clock</source>
            <translation>Годинник</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Disk</source>
            <translation>Диск</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Diary</source>
            <translation>Щоденник</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sign-in</source>
            <translation>Вхід</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>A test picture shows your screen ({by}).</source>
            <translation>Пробний знімок показує ваш екран ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No pictures here: {by}. Recording goes on without them; in a Wayland session, install grim or your desktop's portal.</source>
            <translation>Знімків тут немає: {by}. Запис триває без них; у сеансі Wayland установіть grim або портал вашого стільничного середовища.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop asks you once. Press Allow pictures, here or in the settings.</source>
            <translation>Ваш робочий стіл спитає один раз. Натисніть «Дозволити знімки» тут або в налаштуваннях.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your desktop was told no. Press Allow pictures, here or in the settings, to be asked again.</source>
            <translation>Робочому столу відповіли «ні». Натисніть «Дозволити знімки» тут або в налаштуваннях, щоб він спитав знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The test picture has one colour. Wake the screen, allow screen capture, and try again.</source>
            <translation>Пробний знімок має один колір. Увімкніть екран, дозвольте знімання і спробуйте ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows of your never-picture list are covered where they show ({by}).</source>
            <translation>Вікна зі списку «ніколи не знімати» закриваються там, де їх видно ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Windows are known by name, not by place ({by}): with words in your never-picture list no pictures are taken here.</source>
            <translation>Відомі лише назви вікон, а не їхнє місце ({by}): якщо у списку «ніколи не знімати» є слова, знімки тут не робляться.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop tells programs of no windows: with words in your never-picture list no pictures are taken here.</source>
            <translation>Цей робочий стіл не повідомляє програмам про вікна: якщо у списку «ніколи не знімати» є слова, знімки тут не робляться.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Key presses, clicks and scrolls are counted ({by}); never which keys.</source>
            <translation>Натискання клавіш, клацання та прокручування рахуються ({by}); ніколи не те, які клавіші.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The key you pressed was counted ({by}); which one is never known.</source>
            <translation>Натиснуту клавішу пораховано ({by}); яку саме, ніколи не відомо.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No key was counted within 5 s ({by}). If you pressed one, tell us; your client sees counts of 0.</source>
            <translation>За 5 с не пораховано жодної клавіші ({by}). Якщо ви натискали, повідомте нам; ваш клієнт бачить 0.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This desktop does not let programs count input. Your client sees the same words.</source>
            <translation>Цей робочий стіл не дає програмам рахувати введення. Ваш клієнт бачить ті самі слова.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your absence is noticed ({by}).</source>
            <translation>Вашу відсутність помітно ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing tells when you leave. Stop by hand.</source>
            <translation>Ніщо не повідомляє, коли ви відходите. Зупиняйте вручну.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} runs faster than the clock. Stop by hand when you leave, and tell us.</source>
            <translation>{by} іде швидше за годинник. Зупиняйте вручну, коли відходите, і повідомте нам.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are heard ({by}).</source>
            <translation>Блокування і сон помітні ({by}).</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Locking and sleep are not heard. A gap in time is noticed and never billed.</source>
            <translation>Блокування і сон непомітні. Прогалину в часі буде помічено, і вона ніколи не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The tray shows an icon while the app runs.</source>
            <translation>Трей показує значок, доки програма працює.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No tray here. The window stays; closing it asks once what you want.</source>
            <translation>Трею тут немає. Вікно залишається; під час закриття воно один раз спитає, чого ви хочете.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The desktop shows notices.</source>
            <translation>Робочий стіл показує сповіщення.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Nothing shows notices here. What matters is in the window.</source>
            <translation>Сповіщення тут ніщо не показує. Важливе є у вікні.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Your sign-in is kept in the system's keyring.</source>
            <translation>Ваш вхід зберігається у сховищі ключів системи.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring: your sign-in is in a file only you can read, as you agreed.</source>
            <translation>Немає сховища ключів: ваш вхід у файлі, який можете читати лише ви, як ви погодилися.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>No keyring answers. Unlock it, or start once with --sign-in-file.</source>
            <translation>Сховище ключів не відповідає. Розблокуйте його або запустіть один раз із --sign-in-file.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Within {by} s of the marketplace's clock.</source>
            <translation>У межах {by} с від годинника маркетплейсу.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} s away from the marketplace's clock. Turn on automatic time.</source>
            <translation>Відстає чи поспішає на {by} с від годинника маркетплейсу. Увімкніть автоматичний час.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} cannot be reached now. Your time is saved here and sent later.</source>
            <translation>{by} зараз недоступний. Ваш час збережено тут, його буде надіслано пізніше.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>{by} MB are free.</source>
            <translation>Вільно {by} МБ.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Only {by} MB are free: pictures will pause. Make room.</source>
            <translation>Вільно лише {by} МБ: знімки призупиняться. Звільніть місце.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Sound.</source>
            <translation>Справний.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>The app has it open, and checked it then.</source>
            <translation>Програма тримає його відкритим і перевірила його тоді.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Damaged. Start the app: it puts the file aside and brings back what is in it.</source>
            <translation>Пошкоджений. Запустіть програму: вона відкладе файл і поверне те, що в ньому є.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>This computer is signed in.</source>
            <translation>Цей комп'ютер увійшов.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>Not signed in. Your time is saved here; sign in to send it: fairhour sign-in.</source>
            <translation>Вхід не виконано. Ваш час збережено тут; щоб надіслати, увійдіть: fairhour sign-in.</translation>
        </message>
        <message>
            <location filename="../../tracker/control/check_words.py"></location>
            <source>None yet; it begins with the first start.</source>
            <translation>Ще немає; почнеться з першим запуском.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>From {times}</source>
            <translation>З {times}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{client} takes no manual time</source>
            <translation>{client} не приймає час, внесений вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>You were away for {length}</source>
            <translation>Вас не було {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} до {end}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>This client</source>
            <translation>Цей клієнт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>your contract</source>
            <translation>вашим контрактом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and go on</source>
            <translation>Не враховувати і продовжити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Back to work on {title}</source>
            <translation>Далі працюєте над {title}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Leave it out and stop</source>
            <translation>Не враховувати і зупинити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Stops at {time}</source>
            <translation>Зупиняється о {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>I was working</source>
            <translation>Я працював</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Do this for the rest of today</source>
            <translation>Робити так до кінця дня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Holds for the first two answers.</source>
            <translation>Діє для перших двох відповідей.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>{when}. Nothing in this time is billed unless you say so. Time since {back} is kept on this computer and counts if you go on.</source>
            <translation>{when}. Нічого з цього часу не оплачується, якщо ви не скажете. Час від {back} зберігається на цьому комп'ютері й рахується, якщо ви продовжите.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Adds {length} as manual time, marked for the client</source>
            <translation>Додає {length} як час, внесений вручну, з позначкою для клієнта</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>Enter  ·  S  ·  W</source>
            <translation>Enter  ·  S  ·  W</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source>No answer: left out</source>
            <translation>Без відповіді: не враховано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/away_prompt.py"></location>
            <source> and from </source>
            <translation> і з </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Close message</source>
            <translation>Закрити повідомлення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Review this picture</source>
            <translation>Переглянути цей знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove</source>
            <translation>Вилучити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cards.py"></location>
            <source>Remove this time</source>
            <translation>Вилучити цей час</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_window.py"></location>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import and export</source>
            <translation>Імпорт та експорт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Bring time of Toggl Track, Clockify, Harvest or Kimai, or take your diary with you.</source>
            <translation>Перенесіть час із Toggl Track, Clockify, Harvest чи Kimai або заберіть свій щоденник.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import a time report</source>
            <translation>Імпортувати звіт про час</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Contract</source>
            <translation>Контракт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Dates are written</source>
            <translation>Дати записано як</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Choose a file…</source>
            <translation>Вибрати файл…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import</source>
            <translation>Імпортувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Import {time}</source>
            <translation>Імпортувати {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Export the diary</source>
            <translation>Експортувати щоденник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Period</source>
            <translation>Період</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Save as…</source>
            <translation>Зберегти як…</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This is no time report of Toggl Track, Clockify, Harvest or Kimai.</source>
            <translation>Це не звіт про час із Toggl Track, Clockify, Harvest чи Kimai.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be read.</source>
            <translation>Файл не вдається прочитати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>The file cannot be written.</source>
            <translation>Файл не вдається записати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Nothing is written before you have seen what the file comes to.</source>
            <translation>Нічого не записується, доки ви не побачите, що дає файл.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{service}, {count}.</source>
            <translation>{service}, {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>In the file</source>
            <translation>У файлі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day and month could be meant either way. Look at the order above.</source>
            <translation>День і місяць можна прочитати по-різному. Перевірте порядок вище.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out, since it cannot be read: {count}.</source>
            <translation>Пропущено, бо не читається: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Imported. To take it back, remove it in the Diary until its week locks.</source>
            <translation>Імпортовано. Щоб скасувати, вилучіть це у Щоденнику, доки тиждень не закрито.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Reading the file</source>
            <translation>Читання файлу</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Written: {count}.</source>
            <translation>Записано: {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Picture {done} of {whole}</source>
            <translation>Зображення {done} з {whole}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Added as manual time</source>
            <translation>Додано як час, внесений вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Of locked weeks: kept in this diary, never billed</source>
            <translation>Із закритих тижнів: лишається в цьому щоденнику, ніколи не оплачується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Here already</source>
            <translation>Уже є</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: other time is there</source>
            <translation>Пропущено: там інший час</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: no memo</source>
            <translation>Пропущено: немає нотатки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Left out: not passed yet</source>
            <translation>Пропущено: ще не минуло</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Year, month, day</source>
            <translation>Рік, місяць, день</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Day, month, year</source>
            <translation>День, місяць, рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Month, day, year</source>
            <translation>Місяць, день, рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>This week</source>
            <translation>Цей тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>Last four weeks</source>
            <translation>Останні чотири тижні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>All of it</source>
            <translation>Усе</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>iCalendar</source>
            <translation>iCalendar</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>ZIP with pictures</source>
            <translation>ZIP зі знімками</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} entries</source>
            <translation>
                <numerusform>{n} запис</numerusform>
                <numerusform>{n} записи</numerusform>
                <numerusform>{n} записів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} рядок</numerusform>
                <numerusform>{n} рядки</numerusform>
                <numerusform>{n} рядків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/carry_words.py"></location>
            <source>{n} segments</source>
            <translation>
                <numerusform>{n} сегмент</numerusform>
                <numerusform>{n} сегменти</numerusform>
                <numerusform>{n} сегментів</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Away from computer</source>
            <translation>Не за комп'ютером</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Call</source>
            <translation>Дзвінок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Forgot to start</source>
            <translation>Забули запустити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Other</source>
            <translation>Інше</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>What did you work on? Your client sees this.</source>
            <translation>Над чим ви працювали? Ваш клієнт це бачить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Memo of the manual time</source>
            <translation>Нотатка до часу, внесеного вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Why it was not recorded</source>
            <translation>Чому не записано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until when you were working</source>
            <translation>До котрої ви працювали</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add</source>
            <translation>Додати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Until {time}, {length}</source>
            <translation>До {time}, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/claim_form.py"></location>
            <source>Add {length}</source>
            <translation>Додати {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/clock_face.py"></location>
            <source>Recording for {length}</source>
            <translation>Запис триває {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>{client}  ·  {money} / hour</source>
            <translation>{client}  ·  {money} / год</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Needs the yes of {client} (30 days unused)</source>
            <translation>Потрібна згода {client} (30 днів без часу)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No verified payment method</source>
            <translation>Немає підтвердженого способу оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Funded for {length}</source>
            <translation>Забезпечено на {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Paused by client</source>
            <translation>Призупинено клієнтом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Search contracts</source>
            <translation>Шукати контракти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>Contracts</source>
            <translation>Контракти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>No contract with these words</source>
            <translation>Немає контракту з такими словами</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_list.py"></location>
            <source>of {limit}</source>
            <translation>із {limit}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>{money} / hour</source>
            <translation>{money} / год</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Contract: {title}, {under}</source>
            <translation>Контракт: {title}, {under}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Choose a contract (Ctrl+K)</source>
            <translation>Вибрати контракт (Ctrl+K)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>No contract chosen</source>
            <translation>Контракт не вибрано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/contract_picker.py"></location>
            <source>Your hourly contracts appear here</source>
            <translation>Тут з'являються ваші погодинні контракти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide box</source>
            <translation>Закрити ділянку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur</source>
            <translation>Розмити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show again</source>
            <translation>Показати знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide it</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>See it at the marketplace</source>
            <translation>Переглянути на майданчику</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide a box of this picture</source>
            <translation>Закрити ділянку цього знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Blur this whole picture</source>
            <translation>Розмити весь знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Show this picture again as it was</source>
            <translation>Показати знімок таким, яким він був</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide what is in the box</source>
            <translation>Закрити те, що в рамці</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/cover_bar.py"></location>
            <source>Hide no box</source>
            <translation>Не закривати ділянку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>{what} is sent now</source>
            <translation>{what}: надсилається зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Removed {what}, {length}</source>
            <translation>Вилучено {what}, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>, with different memos</source>
            <translation>, з різними нотатками</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Hidden {percent} % of this picture</source>
            <translation>Закрито {percent} % цього знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_acts.py"></location>
            <source>Memo changed</source>
            <translation>Нотатку змінено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{n} questions</source>
            <translation>
                <numerusform>{n} запитання</numerusform>
                <numerusform>{n} запитання</numerusform>
                <numerusform>{n} запитань</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>No picture, {length}</source>
            <translation>Без знімка, {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {present} min</source>
            <translation>{active} із {present} хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Disputed</source>
            <translation>Оскаржено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent until {time}</source>
            <translation>Не надсилається до {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>You removed this, {length} not billed</source>
            <translation>Ви це вилучили, {length} не оплачується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Manual time, no picture</source>
            <translation>Внесено вручну, без знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Picture to come</source>
            <translation>Знімок буде</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{time}, no time</source>
            <translation>{time}, часу немає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not counted</source>
            <translation>Не рахується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>To send</source>
            <translation>До надсилання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Sending</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Under check</source>
            <translation>! На перевірці</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>! Refused</source>
            <translation>! Відхилено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late</source>
            <translation>Запізно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>One colour</source>
            <translation>Один колір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Hidden {percent} %</source>
            <translation>Закрито {percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent. Waits for your approval</source>
            <translation>Не надіслано. Чекає на ваше схвалення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Under check</source>
            <translation>На перевірці</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Refused</source>
            <translation>Відхилено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{active} of {n} minutes active</source>
            <translation>
                <numerusform>{active} із {n} хвилини активна</numerusform>
                <numerusform>{active} із {n} хвилин активні</numerusform>
                <numerusform>{active} із {n} хвилин активні</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>no memo</source>
            <translation>без нотатки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>the picture shows one colour only</source>
            <translation>знімок показує лише один колір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>{percent} % of the picture hidden</source>
            <translation>закрито {percent} % знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Waits for you</source>
            <translation>Чекає на вас</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Not sent</source>
            <translation>Не надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Recording now</source>
            <translation>Записується зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Approved, to send</source>
            <translation>Схвалено, до надсилання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Received by the marketplace</source>
            <translation>Отримано маркетплейсом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Late. It goes on the next invoice if the client agrees</source>
            <translation>Запізно. Потрапить до наступного рахунка, якщо клієнт погодиться</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Billed</source>
            <translation>Виставлено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_day.py"></location>
            <source>Paid</source>
            <translation>Оплачено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>No memo</source>
            <translation>Без нотатки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Removed</source>
            <translation>Вилучено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Not paid</source>
            <translation>Без оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_delegate.py"></location>
            <source>Picture not on this computer</source>
            <translation>Зображення немає на цьому комп'ютері</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_model.py"></location>
            <source>{n} hours without time</source>
            <translation>
                <numerusform>{n} година без записів</numerusform>
                <numerusform>{n} години без записів</numerusform>
                <numerusform>{n} годин без записів</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_pdf.py"></location>
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Day, a row per hour and a column per ten minutes</source>
            <translation>День, рядок на годину і стовпець на десять хвилин</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Hours</source>
            <translation>Години</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_table.py"></location>
            <source>Minutes</source>
            <translation>Хвилини</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Diary, {head}</source>
            <translation>Щоденник, {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Send now</source>
            <translation>Надіслати зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Edit memo</source>
            <translation>Редагувати нотатку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Week</source>
            <translation>Тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Earnings</source>
            <translation>Заробіток</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Locked since Mon 12:00 UTC</source>
            <translation>Закрито з пн 12:00 UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>All contracts</source>
            <translation>Усі контракти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Previous day</source>
            <translation>Попередній день</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Next day</source>
            <translation>Наступний день</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the week</source>
            <translation>Відкрити тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_window.py"></location>
            <source>Open the earnings</source>
            <translation>Відкрити заробіток</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>Arrows move   Enter opens   Space selects   E memo   S send now   Del remove   Ctrl+Z undo</source>
            <translation>Стрілки рухають   Enter відкриває   Пробіл вибирає   E нотатка   S надіслати   Del вилучити   Ctrl+Z назад</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time on {day}.</source>
            <translation>Немає часу: {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{length} manual</source>
            <translation>{length} вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{activity} / 10 average activity</source>
            <translation>{activity} / 10 середня активність</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>No time today yet.</source>
            <translation>Сьогодні ще немає часу.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} wait here</source>
            <translation>
                <numerusform>{n} чекає тут</numerusform>
                <numerusform>{n} чекають тут</numerusform>
                <numerusform>{n} чекають тут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} need a look</source>
            <translation>
                <numerusform>{n} потребує уваги</numerusform>
                <numerusform>{n} потребують уваги</numerusform>
                <numerusform>{n} потребують уваги</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>billable</source>
            <translation>до оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>until {time}</source>
            <translation>до {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/diary_words.py"></location>
            <source>{n} segments sent</source>
            <translation>
                <numerusform>{n} сегмент надіслано</numerusform>
                <numerusform>{n} сегменти надіслано</numerusform>
                <numerusform>{n} сегментів надіслано</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Working</source>
            <translation>У роботі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>With client</source>
            <translation>У клієнта</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Security</source>
            <translation>Захисний строк</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Free</source>
            <translation>Доступно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Hidden</source>
            <translation>Приховано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Group by</source>
            <translation>Групувати за</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as CSV</source>
            <translation>Зберегти як CSV</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save as PDF</source>
            <translation>Зберегти як PDF</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved as {file}</source>
            <translation>Збережено як {file}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money</source>
            <translation>Час і гроші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Fee</source>
            <translation>Комісія</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last 26 weeks</source>
            <translation>Останні 26 тижнів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time per day over the last 26 weeks; the table by day has the figures</source>
            <translation>Час за днями за останні 26 тижнів; числа є в таблиці за днями</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time by {by}; the table below has the figures</source>
            <translation>Час за: {by}; числа є в таблиці нижче</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Time and money, Enter shows the segments behind a row</source>
            <translation>Час і гроші, Enter показує сегменти рядка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Before the fee. Enter opens the segments behind a row.</source>
            <translation>До комісії. Enter відкриває сегменти рядка.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No billable time in this period.</source>
            <translation>Немає оплачуваного часу за цей період.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>No label</source>
            <translation>Без мітки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Views</source>
            <translation>Подання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Saved views of this report</source>
            <translation>Збережені подання цього звіту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Save this view</source>
            <translation>Зберегти це подання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Forget this view</source>
            <translation>Забути це подання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments behind {head}</source>
            <translation>Сегменти: {head}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Segments, Enter opens one in the diary</source>
            <translation>Сегменти, Enter відкриває один у щоденнику</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The last {shown} of {count}.</source>
            <translation>Останні {shown} із {count}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Together</source>
            <translation>Разом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>The marketplace has not told its figures yet. Yours are below.</source>
            <translation>Маркетплейс ще не назвав своїх чисел. Ваші нижче.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>By the marketplace, {at}. After the fee.</source>
            <translation>Від маркетплейсу, {at}. Після комісії.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Client</source>
            <translation>Клієнт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Memo</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Label</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Weekday</source>
            <translation>День тижня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>4 weeks</source>
            <translation>4 тижні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>26 weeks</source>
            <translation>26 тижнів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This year</source>
            <translation>Цей рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last year</source>
            <translation>Минулий рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>This tax year</source>
            <translation>Цей податковий рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Last tax year</source>
            <translation>Минулий податковий рік</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>All</source>
            <translation>Усе</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>Money</source>
            <translation>Гроші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, {next} % from {top}.</source>
            <translation>{money} виставлено для {client}. Комісія зараз {percent} %, {next} % від {top}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/earnings_words.py"></location>
            <source>{money} billed with {client}. Fee now {percent} %, the lowest.</source>
            <translation>{money} виставлено для {client}. Комісія зараз {percent} %, найнижча.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in</source>
            <translation>Увійти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in to start</source>
            <translation>Увійдіть, щоб почати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Sign in with your browser</source>
            <translation>Увійти через браузер</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Copy code</source>
            <translation>Скопіювати код</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>New code</source>
            <translation>Новий код</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Waiting for your yes in the browser. The code lasts {length} more.</source>
            <translation>Чекає на ваше «так» у браузері. Код діє ще {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Signed in as {name}</source>
            <translation>Ви увійшли як {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Use a code instead</source>
            <translation>Скористатися кодом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Open the page again</source>
            <translation>Відкрити сторінку ще раз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code {letters}</source>
            <translation>Код {letters}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/first_run.py"></location>
            <source>Code copied</source>
            <translation>Код скопійовано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Review what waits</source>
            <translation>Переглянути те, що чекає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Open the diary</source>
            <translation>Відкрити щоденник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Recent notifications</source>
            <translation>Останні сповіщення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/foot.py"></location>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/hotkeys.py"></location>
            <source>Recording stopped.</source>
            <translation>Запис зупинено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Tracker</source>
            <translation>Трекер</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start, stop, or say that you are back</source>
            <translation>Почати, зупинити або сказати, що ви повернулися</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose a contract; while recording, go on with it</source>
            <translation>Вибрати контракт; під час запису перейти на нього</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo</source>
            <translation>Редагувати нотатку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Declare a call, reading or thinking, or end it</source>
            <translation>Заявити дзвінок, читання чи роздуми або завершити їх</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Review the last picture</source>
            <translation>Переглянути останній знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Diary</source>
            <translation>Відкрити Щоденник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Week</source>
            <translation>Відкрити Тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Earnings</source>
            <translation>Відкрити Заробіток</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Mini window</source>
            <translation>Мінівікно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Say the clock aloud</source>
            <translation>Озвучити годинник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide or show money</source>
            <translation>Приховати чи показати гроші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Arrow keys</source>
            <translation>Стрілки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move the window</source>
            <translation>Рухати вікно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Press its button</source>
            <translation>Натиснути його кнопку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the Tracker window</source>
            <translation>Відкрити вікно Трекера</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from cell to cell</source>
            <translation>Рухатися клітинками</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Shift+Arrow keys</source>
            <translation>Shift+Стрілки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Choose several cells</source>
            <translation>Вибрати кілька клітинок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture</source>
            <translation>Відкрити знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Edit the memo of what is chosen</source>
            <translation>Редагувати нотатку вибраного</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Send what is chosen now</source>
            <translation>Надіслати вибране зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Remove what is chosen</source>
            <translation>Вилучити вибране</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move what is chosen to another contract</source>
            <translation>Перенести вибране до іншого контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur the pictures of what is chosen, or show them again</source>
            <translation>Розмити знімки вибраного або показати їх знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the picture and hide a box</source>
            <translation>Відкрити знімок і закрити ділянку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to today</source>
            <translation>Перейти до сьогодні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day before</source>
            <translation>День перед</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The day after</source>
            <translation>День після</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Do it again</source>
            <translation>Повторити дію</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Add manual time</source>
            <translation>Додати час вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close</source>
            <translation>Закрити вікно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week before</source>
            <translation>Тиждень перед</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The week after</source>
            <translation>Тиждень після</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Move from figure to figure</source>
            <translation>Рухатися від числа до числа</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open the day or the segment in the diary</source>
            <translation>Відкрити день або сегмент у щоденнику</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Approve and send what waits</source>
            <translation>Схвалити й надіслати те, що чекає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Save the signed week of the chosen contract</source>
            <translation>Зберегти підписаний тиждень вибраного контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Show the segments behind a row</source>
            <translation>Показати сегменти рядка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Picture</source>
            <translation>Знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>The picture before, the picture after</source>
            <translation>Знімок перед, знімок після</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Hide a box: arrow keys move it, Shift sizes it</source>
            <translation>Закрити ділянку: стрілки рухають її, Shift змінює розмір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Blur all of it, or show it again</source>
            <translation>Розмити все або показати знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Search</source>
            <translation>Шукати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Away</source>
            <translation>Відсутність</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and go on</source>
            <translation>Не враховувати час і продовжити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Leave the time out and stop</source>
            <translation>Не враховувати час і зупинити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>I was working: claim it as manual time</source>
            <translation>Я працював: заявити як час, внесений вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every program</source>
            <translation>Усі програми</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Start or stop</source>
            <translation>Почати або зупинити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Open Fairhour at the memo</source>
            <translation>Відкрити Fairhour на нотатці</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Every window</source>
            <translation>Будь-яке вікно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the next part, or back</source>
            <translation>До наступної частини або назад</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>List of the keys</source>
            <translation>Перелік клавіш</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Go to the message at the foot</source>
            <translation>Перейти до повідомлення внизу</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys.py"></location>
            <source>Close, where nothing is lost by it</source>
            <translation>Закрити там, де нічого не втрачається</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/keys_page.py"></location>
            <source>What they do</source>
            <translation>Що вони роблять</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Your client sees this.</source>
            <translation>Ваш клієнт це бачить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/label_button.py"></location>
            <source>Label: {name}</source>
            <translation>Мітка: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>{length} left out</source>
            <translation>{length} не враховано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out.py"></location>
            <source>Were you working? It is added as manual time, marked for the client.</source>
            <translation>Ви працювали? Це додається як час, внесений вручну, з позначкою для клієнта.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>{length} left out, {times}.</source>
            <translation>{length} не враховано, {times}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/left_out_line.py"></location>
            <source>Change: {what}</source>
            <translation>Змінити: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/manual_dialog.py"></location>
            <source>No contract</source>
            <translation>Немає контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>What did you work on?</source>
            <translation>Над чим ви працювали?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/memo_dialog.py"></location>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks about {asked_s} of {title}.</source>
            <translation>{author} запитує про {asked_s} з {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} answered about {title}.</source>
            <translation>{author} дає відповідь щодо {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} asks you to agree that a picture of {title} is deleted. Its time stays.</source>
            <translation>{author} просить вашої згоди видалити зображення з {title}. Час залишається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed: a picture of {title} is deleted.</source>
            <translation>{author} дає згоду: зображення з {title} видалено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} did not agree to delete a picture of {title}.</source>
            <translation>{author} не дає згоди видалити зображення з {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} no longer asks to delete a picture of {title}.</source>
            <translation>{author} більше не просить видалити зображення з {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} disputes {asked_s} of {title}, {frozen_minor}. Answer until {answer_at_s}.</source>
            <translation>{client} оскаржує {asked_s} з {title}, {frozen_minor}. Дайте відповідь до {answer_at_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The dispute about {title} has ended: {paid_minor} come to you, {back_minor} go back.</source>
            <translation>Суперечку щодо {title} завершено: {paid_minor} надходять вам, {back_minor} повертаються.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{title} stands still: the client's payment failed. It is tried again.</source>
            <translation>{title} стоїть: оплата клієнта не пройшла. Спробу буде повторено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{client} has no verified payment method. Time from now is not protected.</source>
            <translation>{client} не має перевіреного способу оплати. Час відтепер не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>The balance of {client} covers {left_s} more.</source>
            <translation>Балансу {client} вистачить ще на {left_s}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} agreed to {asked_s} of late time for {title}.</source>
            <translation>{author} погоджується на {asked_s} запізнілого часу для {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{author} declined {asked_s} of late time for {title}.</source>
            <translation>{author} відхиляє {asked_s} запізнілого часу для {title}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>A week of {title} is accepted: {gross_minor}.</source>
            <translation>Тиждень {title} прийнято: {gross_minor}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/news_words.py"></location>
            <source>{net_minor} of {title} are free now.</source>
            <translation>{net_minor} з {title} тепер вільні.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_source.py"></location>
            <source>Allow pictures</source>
            <translation>Дозволити знімки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen at {time}</source>
            <translation>Знімок екрана о {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erase now</source>
            <translation>Стерти зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetch</source>
            <translation>Отримати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number}</source>
            <translation>Екран {number}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} із {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>{active} of {present} min active</source>
            <translation>{active} із {present} хв активні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Activity: {words}</source>
            <translation>Активність: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Screen {number} of {count}</source>
            <translation>Екран {number} із {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Taken {time}</source>
            <translation>Знято о {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Fetching the picture</source>
            <translation>Зображення отримується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Previous picture</source>
            <translation>Попередній знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Next picture</source>
            <translation>Наступний знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Send without picture</source>
            <translation>Надіслати без знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Answer</source>
            <translation>Відповісти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Key presses</source>
            <translation>Натискання клавіш</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Clicks</source>
            <translation>Клацання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Scrolls</source>
            <translation>Прокручування</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>By a program</source>
            <translation>Програмою</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Which keys were pressed is not known.</source>
            <translation>Які клавіші натискали, невідомо.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Snapshot of the screen</source>
            <translation>Знімок екрана</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_viewer.py"></location>
            <source>Erased. Undo brings back the time alone.</source>
            <translation>Стерто. Скасування поверне лише час.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Drag over what to hide, or move the box with the arrow keys and size it with Shift. Enter hides it, Esc gives up.</source>
            <translation>Проведіть мишею по тому, що закрити, або рухайте рамку стрілками й змінюйте її розмір із Shift. Enter закриває, Esc скасовує.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The picture is drawn anew</source>
            <translation>Знімок малюється заново</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Shows everything again</source>
            <translation>Знову видно все</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{client} does not take hidden pictures. You can remove this time.</source>
            <translation>{client} не приймає закритих знімків. Ви можете вилучити цей час.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Your pictures are kept encrypted under one key. If your keyring is lost, this line opens them again. Keep it where only you find it. Time never depends on it.</source>
            <translation>Ваші знімки зашифровано одним ключем. Якщо сховище ключів утрачено, цей рядок відкриє їх знову. Тримайте його там, де знайдете лише ви. Час ніколи від нього не залежить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Pictures are locked after a lost or changed keyring? Enter the key you kept before.</source>
            <translation>Знімки заблоковано після втрати чи зміни сховища ключів? Введіть ключ, який ви зберегли.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>The key is shown</source>
            <translation>Ключ показано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Key copied</source>
            <translation>Ключ скопійовано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Protected</source>
            <translation>Захищено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>entered by hand</source>
            <translation>внесено вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>over the weekly limit</source>
            <translation>понад тижневий ліміт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>after a pause or the end of the contract</source>
            <translation>після паузи або завершення контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>arrived after the week was locked</source>
            <translation>надійшло після закриття тижня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>memo too short, {found} of {threshold} letters</source>
            <translation>нотатка закоротка, {found} із {threshold} літер</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no label</source>
            <translation>без мітки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this contract takes no pictures</source>
            <translation>у цьому контракті немає знімків</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>no picture within {threshold} minutes</source>
            <translation>немає знімка протягом {threshold} хвилин</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the pictures show one colour only</source>
            <translation>знімки показують лише один колір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} % hidden, contract {threshold} %</source>
            <translation>закрито {found} %, контракт {threshold} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{found} active minutes in three slots, at least {threshold}</source>
            <translation>{found} активних хвилин у трьох проміжках, щонайменше {threshold}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>declared for more than {threshold} minutes</source>
            <translation>заявлено більш як на {threshold} хвилин</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the seal is broken</source>
            <translation>печатку зламано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>this computer's clock is {found} seconds off</source>
            <translation>годинник цього комп'ютера різниться на {found} секунд</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>the client has no verified payment method</source>
            <translation>у клієнта немає підтвердженого способу оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>your identity is not verified</source>
            <translation>вашу особу не підтверджено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Not protected: {reasons}</source>
            <translation>Не захищено: {reasons}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>{n} pictures open again</source>
            <translation>
                <numerusform>{n} знімок знову відкривається</numerusform>
                <numerusform>{n} знімки знову відкриваються</numerusform>
                <numerusform>{n} знімків знову відкриваються</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Receipt {record}, {when}: number {number} of the log, whose head was {head}.</source>
            <translation>Квитанція {record}, {when}: номер {number} журналу, вершина якого була {head}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, over the contract's {most_percent} %. Paid, but not protected.</source>
            <translation>Закрито {percent} %, більше за {most_percent} % контракту. Оплачується, але не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>In use: {what}</source>
            <translation>Використовується: {what}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/picture_words.py"></location>
            <source>Hidden {percent} %, protected up to {most_percent} %</source>
            <translation>Закрито {percent} %, захищено до {most_percent} %</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Time up to now is kept in the diary on this computer.</source>
            <translation>Час до цього моменту зберігається у щоденнику на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Quit Fairhour</source>
            <translation>Вийти з Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop and quit</source>
            <translation>Зупинити і вийти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Keep recording</source>
            <translation>Записувати далі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/quit_box.py"></location>
            <source>Stop recording and quit?</source>
            <translation>Зупинити запис і вийти?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Limit reached at {at}. Recording stopped.</source>
            <translation>Ліміту досягнуто о {at}. Запис зупинено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Recording started</source>
            <translation>Запис почато</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>{length} left out.</source>
            <translation>{length} не враховано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Computer clock moved by {moved}. Your time is measured without it.</source>
            <translation>Годинник комп'ютера зсунуто на {moved}. Ваш час вимірюється без нього.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Snapshot taken, {time}</source>
            <translation>Знімок зроблено, {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Pictures stopped working: {why}</source>
            <translation>Знімки перестали працювати: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reactions.py"></location>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop shows no screen</source>
            <translation>цей робочий стіл не показує екрана</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen could not be read</source>
            <translation>не вдалося прочитати екран</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen is switched off</source>
            <translation>екран вимкнено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>your desktop asks you first, in Settings</source>
            <translation>робочий стіл спершу спитає вас, у Налаштуваннях</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop is still being asked</source>
            <translation>робочий стіл ще питають</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop was told not to share its screen</source>
            <translation>цьому робочому столу заборонили показувати екран</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop could not take the picture</source>
            <translation>робочий стіл не зміг зробити знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop handed over a file that is no picture</source>
            <translation>робочий стіл передав файл, що не є знімком</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the desktop's services cannot be reached</source>
            <translation>служби робочого столу недоступні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop has no portal for pictures</source>
            <translation>цей робочий стіл не має порталу для знімків</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop has neither a portal for pictures nor grim</source>
            <translation>цей робочий стіл Wayland не має ні порталу для знімків, ні grim</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell which windows show</source>
            <translation>цей робочий стіл не повідомляє, які вікна видно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not tell</source>
            <translation>цей робочий стіл не повідомляє</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the display is gone</source>
            <translation>дисплей зник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer</source>
            <translation>екран не відповів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this Wayland desktop does not show its screen</source>
            <translation>цей робочий стіл Wayland не показує екрана</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen did not answer in 10 seconds</source>
            <translation>екран не відповів за 10 секунд</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the screen shows one colour only</source>
            <translation>екран показує лише один колір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no input counts</source>
            <translation>цей робочий стіл не дає підрахунку введення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop is too old for input counts</source>
            <translation>цей робочий стіл застарий для підрахунку введення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop gives no away time</source>
            <translation>цей робочий стіл не повідомляє про відсутність</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the disk is full</source>
            <translation>диск заповнено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture could not be made</source>
            <translation>не вдалося створити знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the picture became too large</source>
            <translation>знімок вийшов завеликим</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this contract takes none</source>
            <translation>у цьому контракті їх немає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>the room you gave to pictures is used up</source>
            <translation>місце, яке ви дали знімкам, вичерпано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>this desktop does not say which windows show, and some are never pictured</source>
            <translation>цей робочий стіл не каже, які вікна видно, а деякі ніколи не знімаються</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The desktop asks you once and then remembers.</source>
            <translation>Робочий стіл спитає один раз і запам'ятає.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Not tried on this system by those who made Fairhour.</source>
            <translation>Творці Fairhour не перевіряли цього на цій системі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>The system asks again about every month. Choose Continue to Allow.</source>
            <translation>Система питає знову приблизно щомісяця. Виберіть «І далі дозволяти».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/reasons.py"></location>
            <source>Windows are known by name only, not by place.</source>
            <translation>Вікна відомі лише за назвою, а не за місцем.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What will you work on? Your client sees this.</source>
            <translation>Над чим ви працюватимете? Ваш клієнт це бачить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>What are you working on?</source>
            <translation>Над чим ви працюєте?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>since {time}</source>
            <translation>з {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/record_card.py"></location>
            <source>{n} characters left</source>
            <translation>
                <numerusform>лишився {n} символ</numerusform>
                <numerusform>лишилося {n} символи</numerusform>
                <numerusform>лишилося {n} символів</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>When a client starts an hourly contract with you, it appears here by itself.</source>
            <translation>Коли клієнт почне з вами погодинний контракт, він з'явиться тут сам.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stopped: {why}</source>
            <translation>Зупинено: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>the client</source>
            <translation>клієнтом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording {clock}</source>
            <translation>Запис {clock}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The diary did not open</source>
            <translation>Щоденник не відкрився</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No hourly contract yet</source>
            <translation>Ще немає погодинного контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording</source>
            <translation>Триває запис</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time from now is not protected.</source>
            <translation>Час відтепер не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Back since {time}, kept if you go on</source>
            <translation>Ви повернулися о {time}, рахується, якщо продовжите</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Weekly limit reached</source>
            <translation>Тижневого ліміту досягнуто</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time over the limit is not paid. The next week begins Monday 00:00 UTC.</source>
            <translation>Час понад ліміт не оплачується. Наступний тиждень починається в понеділок о 00:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is safe.</source>
            <translation>Час до того моменту в безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Start again</source>
            <translation>Почати знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input</source>
            <translation>Пауза, немає введення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Not recording</source>
            <translation>Запис не ведеться</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Opening your diary</source>
            <translation>Відкривається ваш щоденник</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Your diary on this computer stays readable.</source>
            <translation>Ваш щоденник на цьому комп'ютері лишається доступним для читання.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording, not paid</source>
            <translation>Запис, без оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Recording without pictures</source>
            <translation>Запис без знімків</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>{why} This time may not be protected.</source>
            <translation>{why} Цей час може бути не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>I'm back</source>
            <translation>Я повернувся</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused by {client}</source>
            <translation>Призупинив: {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Time up to then is kept.</source>
            <translation>Час до того моменту збережено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>No keyring on this desktop</source>
            <translation>На цьому робочому столі немає сховища ключів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Keep it in a file</source>
            <translation>Зберігати у файлі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>The keyring is locked</source>
            <translation>Сховище ключів заблоковано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Try again</source>
            <translation>Спробувати знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/record_state.py"></location>
            <source>Paused, no input since {time}</source>
            <translation>Пауза, немає введення з {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Recovery key</source>
            <translation>Ключ відновлення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Show the key</source>
            <translation>Показати ключ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>The key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>A key you kept before</source>
            <translation>Ключ, який ви зберегли</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/recovery_dialog.py"></location>
            <source>Open pictures with it</source>
            <translation>Відкрити ним знімки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>One is taken at a random moment of these ten minutes.</source>
            <translation>Знімок робиться у випадкову мить цих десяти хвилин.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No pictures in this contract. Not protected.</source>
            <translation>У цьому контракті немає знімків. Не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>No picture: {why}.</source>
            <translation>Без знімка: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Last picture</source>
            <translation>Останній знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Now  {time}</source>
            <translation>Зараз  {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Activity now: {words}</source>
            <translation>Активність зараз: {words}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Not measured on this desktop</source>
            <translation>На цьому робочому столі не вимірюється</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/segment_card.py"></location>
            <source>Just begun</source>
            <translation>Щойно почато</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} behind the marketplace's. Recording goes on.</source>
            <translation>Годинник цього комп'ютера відстає від маркетплейсу на {off}. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{time} this week</source>
            <translation>{time} цього тижня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{length} left this week</source>
            <translation>Цього тижня лишилося {length}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Stays on this computer {length} more, then it is sent</source>
            <translation>Лишається на цьому комп'ютері ще {length}, потім надсилається</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sending {number} of {count}</source>
            <translation>Надсилається {number} із {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{n} wait for your approval</source>
            <translation>
                <numerusform>{n} чекає на ваше схвалення</numerusform>
                <numerusform>{n} чекають на ваше схвалення</numerusform>
                <numerusform>{n} чекають на ваше схвалення</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. {count} to send</source>
            <translation>Усе збережено. До надсилання: {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Sent up to {time}</source>
            <translation>Усе збережено. Надіслано до {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>All saved. Nothing sent yet</source>
            <translation>Усе збережено. Ще нічого не надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused. Kept on this computer</source>
            <translation>Відхилено: {count}. Лишається на цьому комп'ютері</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} under check. Kept on this computer.</source>
            <translation>На перевірці: {count}. Лишається на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Sign in again to send. Recording goes on.</source>
            <translation>Увійдіть знову, щоб надсилати. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>The marketplace needs a newer Fairhour. Recording goes on.</source>
            <translation>Маркетплейсу потрібен новіший Fairhour. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. {length} saved, sent when online</source>
            <translation>Немає мережі. {length} збережено, буде надіслано згодом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>This computer's clock is {off} ahead of the marketplace's. Recording goes on.</source>
            <translation>Годинник цього комп'ютера випереджає маркетплейс на {off}. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>No weekly limit</source>
            <translation>Без тижневого ліміту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Limit reached. More time is not paid.</source>
            <translation>Ліміту досягнуто. Подальший час не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Waits for your approval</source>
            <translation>Чекає на ваше схвалення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Approved. It is sent with its time</source>
            <translation>Схвалено. Надсилається разом із часом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>{count} refused: {why}</source>
            <translation>Відхилено: {count}. {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sending_words.py"></location>
            <source>Offline. Your time is safe here</source>
            <translation>Немає мережі. Ваш час тут у безпеці</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} pictures</source>
            <translation>
                <numerusform>{n} знімок</numerusform>
                <numerusform>{n} знімки</numerusform>
                <numerusform>{n} знімків</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/sent_window.py"></location>
            <source>{n} kB</source>
            <translation>{n} кБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>General</source>
            <translation>Загальне</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Recording</source>
            <comment>page of settings</comment>
            <translation>Запис</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Notifications</source>
            <translation>Сповіщення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Storage and sending</source>
            <translation>Місце і надсилання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Account</source>
            <translation>Обліковий запис</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Privacy</source>
            <translation>Приватність</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>About</source>
            <translation>Про програму</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Search settings</source>
            <translation>Шукати налаштування</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No setting has these words.</source>
            <translation>Немає налаштувань із такими словами.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Pages of the settings</source>
            <translation>Сторінки налаштувань</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Run self-test</source>
            <translation>Запустити самоперевірку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This system did not take it. Nothing was changed.</source>
            <translation>Ця система цього не прийняла. Нічого не змінено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your diary and its pictures are in {folder}</source>
            <translation>Ваш щоденник і його знімки лежать у {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{size} MB, {free} MB are free on this disk.</source>
            <translation>{size} МБ, вільно на цьому диску {free} МБ.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Time of another tracker in; the diary out as CSV, JSON, iCalendar, PDF or ZIP.</source>
            <translation>Час з іншого трекера сюди; щоденник звідси як CSV, JSON, iCalendar, PDF або ZIP.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>This computer is not signed in. Recording goes on; nothing is sent.</source>
            <translation>Цей комп'ютер не увійшов. Запис триває; нічого не надсилається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signing out.</source>
            <translation>Вихід.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out. Recording goes on; nothing is sent.</source>
            <translation>Ви вийшли. Запис триває; нічого не надсилається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed out on this computer. The website could not be told: retire it there.</source>
            <translation>Вихід на цьому комп'ютері виконано. Сайт не вдалося повідомити: від'єднайте його там.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Signed-in computers</source>
            <translation>Комп'ютери, що увійшли</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The website lists them, and can retire one that is lost.</source>
            <translation>Сайт показує їх і може від'єднати втрачений.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Everything that was sent</source>
            <translation>Усе, що надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When, what, how large, and the marketplace's receipt.</source>
            <translation>Коли, що, якого розміру і квитанція маркетплейсу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Proxy</source>
            <translation>Проксі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Empty: as the system says. Else as http://proxy.example:8080.</source>
            <translation>Порожньо: як каже система. Інакше як http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Write a proxy as http://proxy.example:8080. The one before stays.</source>
            <translation>Запишіть проксі як http://proxy.example:8080. Попередній лишається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Lets everything that is held go now.</source>
            <translation>Відпускає все затримане зараз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On its way.</source>
            <translation>Надсилається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tries pictures, counts, away time, tray, notices, keyring, clock and disk. A test picture shows what your client would see.</source>
            <translation>Перевіряє зображення, лічильники, відсутність, трей, сповіщення, сховище ключів, годинник і диск. Пробне зображення показує, що побачив би клієнт.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys work in the window that has the focus.</source>
            <translation>Клавіші діють у вікні, яке має фокус.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Marketplace: {server}</source>
            <translation>Майданчик: {server}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Another one</source>
            <translation>Інший</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Address of the marketplace</source>
            <translation>Адреса майданчика</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Use it</source>
            <translation>Використати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asking who answers there.</source>
            <translation>Запитуємо, хто там відповідає.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A marketplace answers there. Sign in to it.</source>
            <translation>Там відповідає майданчик. Увійдіть.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one before stays.</source>
            <translation>Лишається попередній.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{time} not sent yet. Send first?</source>
            <translation>{time} ще не надіслано. Спершу надіслати?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What is not sent stays in the diary on this computer until you sign in again.</source>
            <translation>Ненадіслане лишається у щоденнику на цьому комп'ютері, доки ви не увійдете знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Send first</source>
            <translation>Спершу надіслати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sign out anyway</source>
            <translation>Усе одно вийти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay signed in</source>
            <translation>Не виходити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase local data</source>
            <translation>Стерти місцеві дані</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The diary of this computer and its pictures. What was sent stays at the marketplace.</source>
            <translation>Щоденник цього комп'ютера та його знімки. Надіслане лишається на маркетплейсі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase the diary of this computer?</source>
            <translation>Стерти щоденник цього комп'ютера?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All time and pictures kept here are erased, the sign-in is forgotten, and Fairhour closes. This cannot be undone.</source>
            <translation>Увесь час і знімки, що зберігаються тут, буде стерто, вхід забуто, а Fairhour закриється. Це не можна скасувати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that nothing of it comes back.</source>
            <translation>Я знаю, що ніщо з цього не повернеться.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>I know that {time} are not sent, are lost, and are never paid.</source>
            <translation>Я знаю, що {time} не надіслано, це буде втрачено й ніколи не оплачено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep everything</source>
            <translation>Залишити все</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Erase</source>
            <translation>Стерти</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>It could not be noted that the diary is to be erased. Nothing was erased.</source>
            <translation>Не вдалося записати, що щоденник треба стерти. Нічого не стерто.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Nothing has left this computer.</source>
            <translation>Ніщо не залишало цього комп'ютера.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What was sent, Enter opens the segment</source>
            <translation>Надіслане, Enter відкриває сегмент</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No picture</source>
            <translation>Без знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Size</source>
            <translation>Розмір</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Receipt</source>
            <translation>Квитанція</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>New keys</source>
            <translation>Нові клавіші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As it was</source>
            <translation>Як було</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All as they were</source>
            <translation>Усі як були</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Choose a line, go to the field beside Change, and press the keys it shall have.</source>
            <translation>Виберіть рядок, перейдіть у поле біля «Змінити» і натисніть потрібні клавіші.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>These keys stay as they are.</source>
            <translation>Ці клавіші лишаються як є.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys of this window need Ctrl, Alt or a function key: letters are typed in it.</source>
            <translation>Клавіші цього вікна потребують Ctrl, Alt або функціональної клавіші: літери в ньому вводять.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is taken there: {does}.</source>
            <translation>{keys} там зайнято: {does}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Changed. It works at once.</source>
            <translation>Змінено. Діє одразу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys}: press it once, in any program, to see whether it works here.</source>
            <translation>{keys}: натисніть один раз у будь-якій програмі, щоб побачити, чи діє.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} works.</source>
            <translation>{keys} діє.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} belongs to another program here. Choose another one below.</source>
            <translation>{keys} тут належить іншій програмі. Виберіть нижче іншу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} is not on this keyboard. Choose another one below.</source>
            <translation>{keys} немає на цій клавіатурі. Виберіть нижче іншу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Your desktop did not give {keys}. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>Стільниця не дала {keys}. Призначте «fairhour toggle» у її налаштуваннях клавіатури.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>{keys} cannot be had on this desktop. Bind “fairhour toggle” in its keyboard settings.</source>
            <translation>{keys} недоступна на цій стільниці. Призначте «fairhour toggle» у її налаштуваннях клавіатури.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Off</source>
            <translation>Вимк.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On</source>
            <translation>Увімк.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>0 min</source>
            <translation>0 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>5 min</source>
            <translation>5 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 min</source>
            <translation>10 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 min</source>
            <translation>30 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>60 min</source>
            <translation>60 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Until I approve</source>
            <translation>Доки я не схвалю</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The one in use</source>
            <translation>Той, що використовується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>All screens</source>
            <translation>Усі екрани</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 1</source>
            <translation>Екран 1</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 2</source>
            <translation>Екран 2</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 3</source>
            <translation>Екран 3</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screen 4</source>
            <translation>Екран 4</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Start with the computer</source>
            <translation>Запускати разом із комп'ютером</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the tray, or as the Mini window where there is none.</source>
            <translation>У треї або мінівікном там, де його немає.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Follows the desktop unless you choose.</source>
            <translation>Як у робочого столу, якщо не вибрати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Fairhour speaks it when it is opened the next time.</source>
            <translation>Fairhour заговорить нею після наступного запуску.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Text size</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of all windows, at once.</source>
            <translation>Усіх вікон, одразу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Density</source>
            <translation>Щільність</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Of rows and cards, at once.</source>
            <translation>Рядків і карток, одразу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Roomy</source>
            <translation>Простора</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Dense</source>
            <translation>Щільна</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For when others see your screen.</source>
            <translation>Коли ваш екран бачать інші.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show</source>
            <translation>Показувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hide</source>
            <translation>Приховувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Tax year begins</source>
            <translation>Податковий рік починається</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>For the reports of a tax year, in Earnings.</source>
            <translation>Для звітів за податковий рік, у Заробітку.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 January</source>
            <translation>1 січня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 April</source>
            <translation>1 квітня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>6 April</source>
            <translation>6 квітня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 July</source>
            <translation>1 липня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 October</source>
            <translation>1 жовтня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Total of the week at the tray's icon</source>
            <translation>Підсумок тижня біля значка в треї</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>In the words that stand at the pointer.</source>
            <translation>У словах, що з'являються біля вказівника.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When the Tracker window is closed</source>
            <translation>Коли вікно Трекера закривають</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While something is recorded, or if Fairhour starts with the computer.</source>
            <translation>Під час запису або якщо Fairhour запускається з комп'ютером.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stay in the tray</source>
            <translation>Лишатися в треї</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Quit, after a question</source>
            <translation>Вийти, спитавши</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Mini window beside others</source>
            <translation>Мінівікно поряд з іншими</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Stays on top even while the Tracker window is open.</source>
            <translation>Лишається поверх, навіть коли вікно Трекера відкрите.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Single letters</source>
            <translation>Окремі літери</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>S, E, M and others, in the Diary, the picture and the away window.</source>
            <translation>S, E, M та інші, у Щоденнику, знімку та вікні відсутності.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keys that work in every program</source>
            <translation>Клавіші, що діють у всіх програмах</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Those of “Every program” in the list. Your desktop hands over these and no others.</source>
            <translation>Ті, що в списку під «Усі програми». Стільниця передає лише їх.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Away after</source>
            <translation>Відсутність після</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Without input for so long, the clock goes back to it.</source>
            <translation>Без введення так довго годинник повертається до його початку.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>3 min</source>
            <translation>3 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>15 min</source>
            <translation>15 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>On return</source>
            <translation>Після повернення</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>What happens to the time you were away.</source>
            <translation>Що буде з часом вашої відсутності.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Ask me</source>
            <translation>Питати мене</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Always leave it out</source>
            <translation>Ніколи не враховувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Remind me to start</source>
            <translation>Нагадувати почати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Monday to Friday, 9:00 to 17:00, after 15 min without recording.</source>
            <translation>З понеділка до п'ятниці, з 9:00 до 17:00, після 15 хв без запису.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>At the weekly limit</source>
            <translation>На тижневому ліміті</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>More time is not paid, unless the client raises it.</source>
            <translation>Подальший час не оплачується, якщо клієнт не підніме ліміт.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Go on, unpaid</source>
            <translation>Далі без оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>End of my day</source>
            <translation>Кінець мого дня</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks once if it is still on purpose.</source>
            <translation>Один раз питає, чи це навмисно.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Same memo for long</source>
            <translation>Та сама нотатка надовго</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Asks if it is still the right one.</source>
            <translation>Питає, чи вона ще правильна.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>No break for 4 h</source>
            <translation>4 год без перерви</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Told once a stretch.</source>
            <translation>Нагадує один раз за відрізок.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Hold</source>
            <translation>Затримка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>How long time and pictures stay here before they are sent.</source>
            <translation>Скільки час і знімки лишаються тут, перш ніж їх надіслати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Screens</source>
            <translation>Екрани</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Where the desktop does not say which is in use, all are taken.</source>
            <translation>Де робочий стіл не каже, котрий використовується, знімаються всі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When a picture is taken</source>
            <translation>Коли зроблено знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>You always know that one was taken.</source>
            <translation>Ви завжди знаєте, що його зроблено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show a card for 4 s</source>
            <translation>Показувати картку 4 с</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Say nothing</source>
            <translation>Нічого не казати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>The desktop's own short one, when a picture is taken.</source>
            <translation>Короткий звук робочого столу, коли зроблено знімок.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show the mouse pointer in pictures</source>
            <translation>Показувати вказівник миші на знімках</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Helps who looks to see what was worked on.</source>
            <translation>Допомагає побачити, над чим працювали.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never</source>
            <translation>Ніколи</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show it</source>
            <translation>Показувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Note the app and title in use</source>
            <translation>Зазначати програму й заголовок у використанні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Noted with the picture, for you and the client of that contract.</source>
            <translation>Зазначається разом зі знімком, для вас і клієнта контракту.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>If the contract allows</source>
            <translation>Якщо контракт дозволяє</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Room for pictures</source>
            <translation>Місце для знімків</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>When it is used up, pictures pause; time is always saved.</source>
            <translation>Коли воно вичерпане, знімки призупиняються; час завжди зберігається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>1 GB</source>
            <translation>1 ГБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>2 GB</source>
            <translation>2 ГБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>4 GB</source>
            <translation>4 ГБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>10 GB</source>
            <translation>10 ГБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>50 GB</source>
            <translation>50 ГБ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Keep pictures</source>
            <translation>Зберігати знімки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>After their week is paid. A contract may keep them shorter.</source>
            <translation>Після оплати їхнього тижня. Контракт може зберігати їх менше.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As the contract says</source>
            <translation>Як каже контракт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>30 days</source>
            <translation>30 днів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>90 days</source>
            <translation>90 днів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>400 days</source>
            <translation>400 днів</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>While the screen is full, shared or not to be disturbed</source>
            <translation>Коли екран повний, спільний або «Не турбувати»</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>As far as the desktop says so. What ends a recording is told all the same.</source>
            <translation>Наскільки це каже стільниця. Про кінець запису повідомляється все одно.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show nothing</source>
            <translation>Нічого не показувати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Show as always</source>
            <translation>Показувати як завжди</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture these apps</source>
            <translation>Ніколи не знімати ці програми</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>KeePassXC, Signal</source>
            <translation>KeePassXC, Signal</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>A solid block with the words “Private window” stands where they show. Words with commas between.</source>
            <translation>Там, де їх видно, стоїть суцільний блок зі словами «Private window». Слова через кому.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Never picture windows with these words</source>
            <translation>Ніколи не знімати вікна з такими словами</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Online banking, Inbox</source>
            <translation>Онлайн-банк, Вхідні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/settings_words.py"></location>
            <source>Words of the title, in small or capital letters.</source>
            <translation>Слова заголовка, малими чи великими літерами.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop ({clock})</source>
            <translation>Зупинити ({clock})</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Last snapshot</source>
            <translation>Останній знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause reminders today</source>
            <translation>Без нагадувань сьогодні</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour, Mini window</source>
            <translation>Fairhour, мінівікно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Arrow keys move this window, Enter opens Fairhour.</source>
            <translation>Стрілки рухають це вікно, Enter відкриває Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open Fairhour</source>
            <translation>Відкрити Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. The dot in your tray shows it.</source>
            <translation>Запис триває. Це показує крапка в треї.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. This desktop has no tray: a small window stays on top and shows it.</source>
            <translation>Запис триває. На цьому робочому столі немає трею: мале вікно лишається поверх і показує це.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This desktop has no tray: a small window stays on top, since Fairhour starts with the computer.</source>
            <translation>На цьому робочому столі немає трею: мале вікно лишається поверх, бо Fairhour запускається з комп'ютером.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour stays in your tray, since it starts with the computer.</source>
            <translation>Fairhour лишається в треї, бо запускається з комп'ютером.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>OK</source>
            <translation>Гаразд</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Stop instead</source>
            <translation>Краще зупинити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The tray is gone. A small window stays on top until it is back.</source>
            <translation>Трей зник. Мале вікно лишається поверх, доки він не повернеться.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Snapshot taken</source>
            <translation>Знімок зроблено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A card in a corner for 4 s.</source>
            <translation>Картка в кутку на 4 с.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>By the command line, or again after a crash.</source>
            <translation>З командного рядка або знову після збою.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped by itself</source>
            <translation>Запис зупинився сам</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At the limit, when you left, when the client paused.</source>
            <translation>На ліміті, коли ви відійшли, коли клієнт призупинив.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Weekly limit</source>
            <translation>Тижневий ліміт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At 80 %, with 30 min left, and once it is reached.</source>
            <translation>На 80 %, коли лишається 30 хв і коли його досягнуто.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pictures stopped working</source>
            <translation>Знімки перестали працювати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>At once; the Tracker window says so too.</source>
            <translation>Одразу; вікно Трекера теж це каже.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Refused by the marketplace</source>
            <translation>Відхилено маркетплейсом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The Diary marks it too.</source>
            <translation>Щоденник теж це позначає.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not sent yet</source>
            <translation>Ще не надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Once, three hours before the week locks.</source>
            <translation>Один раз, за три години до закриття тижня.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Away time left out</source>
            <translation>Відсутність не враховано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After ten minutes without an answer.</source>
            <translation>Після десяти хвилин без відповіді.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording</source>
            <translation>Запис триває</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>After the end of your day, or after 12 h.</source>
            <translation>Після кінця вашого дня або через 12 год.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Questions</source>
            <translation>Запитання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A client asks, answers, or wants a picture deleted.</source>
            <translation>Клієнт запитує, відповідає або хоче видалити зображення.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Disputes</source>
            <translation>Суперечки</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Hours are disputed, or a dispute has ended.</source>
            <translation>Години оскаржено, або суперечку завершено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The client's payment</source>
            <translation>Оплата клієнта</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A payment failed, or the balance covers less than 3 h.</source>
            <translation>Платіж не пройшов, або балансу вистачить менш ніж на 3 год.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your money</source>
            <translation>Ваші гроші</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A week is accepted, money is free, late time is answered.</source>
            <translation>Тиждень прийнято, гроші вільні, щодо запізнілого часу є відповідь.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Clock and other changes</source>
            <translation>Годинник та інші зміни</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When the computer's clock was moved.</source>
            <translation>Коли годинник комп'ютера зсунули.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still “{memo}”?</source>
            <translation>Досі «{memo}»?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>4 h without a break.</source>
            <translation>4 год без перерви.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Pause 10 min</source>
            <translation>Пауза 10 хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The 10 min are over. Nothing is being recorded.</source>
            <translation>10 хв минули. Нічого не записується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording. Start for {client}?</source>
            <translation>Запис не йде. Почати для {client}?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Not recording.</source>
            <translation>Запис не йде.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Still recording. On purpose?</source>
            <translation>Запис триває. Навмисно?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} not sent. The week locks {at} UTC ({local}).</source>
            <translation>{time} не надіслано. Тиждень закривається о {at} UTC ({local}).</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{count} refused: {reason} Kept on this computer.</source>
            <translation>Відхилено: {count}. {reason} Лишається на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording for {client}</source>
            <translation>Запис для {client}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week for {client}.</source>
            <translation>Цього тижня лишилося {time} для {client}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{time} left this week.</source>
            <translation>Цього тижня лишилося {time}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Removed. It is not billed.</source>
            <translation>Вилучено. Не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}, when you left.</source>
            <translation>Запис зупинено о {at}, коли ви відійшли.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the client paused the contract.</source>
            <translation>Запис зупинено о {at}: клієнт призупинив контракт.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Recording stopped at {at}: the computer was shut down.</source>
            <translation>Запис зупинено о {at}: комп'ютер вимкнено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fix</source>
            <translation>Виправити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Free space</source>
            <translation>Звільнити місце</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Record unpaid</source>
            <translation>Записувати без оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Ask for more hours</source>
            <translation>Попросити більше годин</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Find work</source>
            <translation>Знайти роботу</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The limit does not stop recording any more. What is over it is not paid.</source>
            <translation>Ліміт більше не зупиняє запис. Те, що понад нього, не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No notices in the last 30 days.</source>
            <translation>Немає сповіщень за останні 30 днів.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Kept on this computer for 30 days.</source>
            <translation>Зберігаються на цьому комп'ютері 30 днів.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Try it for 30 s</source>
            <translation>Спробувати 30 с</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Nothing is saved.</source>
            <translation>Нічого не зберігається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Type, click and scroll as you like. Nothing is saved.</source>
            <translation>Друкуйте, клацайте й прокручуйте. Нічого не зберігається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{presses} key presses, {clicks} clicks, {scrolls} scrolls</source>
            <translation>натискань {presses}, клацань {clicks}, прокручувань {scrolls}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Counts not available on this desktop</source>
            <translation>Підрахунок недоступний на цьому робочому столі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>{left} s more. {counted}.</source>
            <translation>Ще {left} с. {counted}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>That was it: {counted}. Nothing of it was saved.</source>
            <translation>Це все: {counted}. Нічого з цього не збережено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>The picture that would have been taken</source>
            <translation>Зображення, яке було б зроблено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Welcome to Fairhour</source>
            <translation>Ласкаво просимо до Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Step {number} of {count}</source>
            <translation>Крок {number} із {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Later</source>
            <translation>Пізніше</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Done</source>
            <translation>Завершити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What this records</source>
            <translation>Що це записує</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>What it needs here</source>
            <translation>Що йому тут потрібно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your first contract</source>
            <translation>Ваш перший контракт</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Only while you record. You see each picture first, and can remove it.</source>
            <translation>Лише під час запису. Ви бачите кожен знімок першими й можете його вилучити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Each line is tried now. What your desktop asks, it asks itself.</source>
            <translation>Кожен рядок перевіряється зараз. Що питає робочий стіл, він питає сам.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Choose what to work on. Nothing is recorded before you press Start.</source>
            <translation>Виберіть, над чим працювати. Нічого не записується, доки ви не натиснете «Почати».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>No hourly contract yet. When a client starts one with you, it appears here by itself.</source>
            <translation>Ще немає погодинного контракту. Коли клієнт почне його з вами, він з'явиться тут сам.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Start now</source>
            <translation>Почати зараз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Take a test picture</source>
            <translation>Зробити пробний знімок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>You can go on with these steps at the next start.</source>
            <translation>Ви зможете продовжити ці кроки після наступного запуску.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>About Fairhour</source>
            <translation>Про Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Version {version}</source>
            <translation>Версія {version}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>A time tracker whose diary proves itself.</source>
            <translation>Трекер часу, щоденник якого доводить себе сам.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour is free software under the Apache License 2.0.</source>
            <translation>Fairhour є вільним програмним забезпеченням за ліцензією Apache 2.0.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>It contains Qt and PySide6 (LGPL-3.0), the fonts Inter and Inter Display (OFL-1.1), and libraries under licences of their own. The file NOTICE beside the app names them.</source>
            <translation>Містить Qt і PySide6 (LGPL-3.0), шрифти Inter та Inter Display (OFL-1.1) і бібліотеки з власними ліцензіями. Їх названо у файлі NOTICE поряд із програмою.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Fairhour {version} is ready. It installs nothing by itself: you choose when.</source>
            <translation>Fairhour {version} готовий. Сам нічого не встановлює: ви обираєте, коли.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>This is the newest version, as of {date}.</source>
            <translation>Це найновіша версія станом на {date}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Whether there is a newer version is not known yet.</source>
            <translation>Чи є новіша версія, ще невідомо.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Open the download page</source>
            <translation>Відкрити сторінку завантаження</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Licences</source>
            <translation>Ліцензії</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shell_words.py"></location>
            <source>Your diary is in {folder}</source>
            <translation>Ваш щоденник лежить у {folder}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} год {minutes} хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{what}, {time}</source>
            <translation>{what}, {time}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} s</source>
            <translation>{n} с</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} min</source>
            <translation>{n} хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} h</source>
            <translation>{n} год</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} година</numerusform>
                <numerusform>{n} години</numerusform>
                <numerusform>{n} годин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/shown.py"></location>
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} хвилина</numerusform>
                <numerusform>{n} хвилини</numerusform>
                <numerusform>{n} хвилин</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/step_line.py"></location>
            <source>Step {place} of {count}: {name}</source>
            <translation>Крок {place} із {count}: {name}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/totals_card.py"></location>
            <source>Week ends Sun 23:59 UTC, {time} your time</source>
            <translation>Тиждень закінчується в нд 23:59 UTC, {time} за вашим часом</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/tracker_window.py"></location>
            <source>Now on {contract}</source>
            <translation>Тепер: {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Week, {week}</source>
            <translation>Тиждень, {week}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Previous week</source>
            <translation>Попередній тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Next week</source>
            <translation>Наступний тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send</source>
            <translation>Схвалити й надіслати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve and send {count}</source>
            <translation>Схвалити й надіслати {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet</source>
            <translation>Табель</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Timesheet, a row per day and a column per kind of time</source>
            <translation>Табель, рядок на день і стовпець на вид часу</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Cut to whole minutes; money uses exact seconds.</source>
            <translation>Обрізано до цілих хвилин; гроші рахуються за точними секундами.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Before the week closes</source>
            <translation>Перш ніж тиждень закриється</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection</source>
            <translation>Захист</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Protection of each segment, Enter opens it in the diary</source>
            <translation>Захист кожного сегмента, Enter відкриває його у щоденнику</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show all {count}</source>
            <translation>Показати всі {count}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Show only what is not protected</source>
            <translation>Показати лише незахищене</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>All time of this week is protected.</source>
            <translation>Весь час цього тижня захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>No time in this week.</source>
            <translation>Немає часу в цьому тижні.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing to look at. The week can close as it is.</source>
            <translation>Нема на що дивитися. Тиждень може закритися так.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked. Nothing of this week changes any more.</source>
            <translation>Закрито. У цьому тижні більше нічого не змінюється.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Can be mended</source>
            <translation>Можна виправити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Nothing can be done about it here</source>
            <translation>Тут із цим нічого не зробити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Alt+Left and Alt+Right change the week   Enter opens   Ctrl+Enter approves and sends</source>
            <translation>Alt+Ліворуч і Alt+Праворуч змінюють тиждень   Enter відкриває   Ctrl+Enter схвалює і надсилає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>As this computer knows it. The marketplace has not told its figures yet.</source>
            <translation>Так, як знає цей комп'ютер. Маркетплейс ще не назвав своїх чисел.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has {told}, this computer {local}: the rest is not sent yet, or was recorded on another computer.</source>
            <translation>Маркетплейс має {told}, цей комп'ютер {local}: решту ще не надіслано або її записано на іншому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The marketplace has the same {told}.</source>
            <translation>Маркетплейс має ті самі {told}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Save signed week</source>
            <translation>Зберегти підписаний тиждень</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose one contract first: each has a signed week of its own.</source>
            <translation>Спершу виберіть контракт: кожен має власний підписаний тиждень.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The diary is still being opened. Try again in a moment.</source>
            <translation>Щоденник ще відкривається. Спробуйте за мить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week is fetched and checked.</source>
            <translation>Підписаний тиждень отримується і перевіряється.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Saved as {file}. Anybody can check it with “fairhour verify”.</source>
            <translation>Збережено як {file}. Будь-хто може перевірити його через «fairhour verify».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>The signed week could not be saved. Nothing was written.</source>
            <translation>Підписаний тиждень не вдалося зберегти. Нічого не записано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Tracked</source>
            <translation>Відстежено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual</source>
            <translation>Вручну</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Total</source>
            <translation>Усього</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To pay</source>
            <translation>До оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Still open</source>
            <translation>Ще відкрито</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Work</source>
            <translation>Робота</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Your check</source>
            <translation>Ваша перевірка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Client check</source>
            <translation>Перевірка клієнта</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Look</source>
            <translation>Подивитися</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Approve</source>
            <translation>Схвалити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write memo</source>
            <translation>Написати нотатку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Choose label</source>
            <translation>Вибрати мітку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Sent</source>
            <translation>Надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>More that can be done with what is chosen</source>
            <translation>Що ще можна зробити з вибраним</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Move to another contract</source>
            <translation>Перенести до іншого контракту</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blur the pictures, or show them again</source>
            <translation>Розмити знімки або показати їх знову</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Hide a box of the picture</source>
            <translation>Закрити ділянку знімка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>This time is on that contract already.</source>
            <translation>Цей час уже належить до того контракту.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no other contract to move to.</source>
            <translation>Немає іншого контракту.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Moved {what} to {contract}</source>
            <translation>Перенесено {what} до {contract}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Blurred</source>
            <translation>Розмито</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>There is no picture to cover.</source>
            <translation>Немає знімка, щоб закрити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>From</source>
            <translation>Від</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:00</source>
            <translation>14:00</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Manual time is never protected.</source>
            <translation>Час, внесений вручну, ніколи не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Write both times as 14:30.</source>
            <translation>Запишіть обидва часи як 14:30.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Overlaps {span} on {contract}.</source>
            <translation>Перетинається з {span} у {contract}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Goes {length} over the limit; that is not paid.</source>
            <translation>Перевищує ліміт на {length}; це не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Added {length}</source>
            <translation>Додано {length}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} things to look at</source>
            <translation>
                <numerusform>{n} річ до перегляду</numerusform>
                <numerusform>{n} речі до перегляду</numerusform>
                <numerusform>{n} речей до перегляду</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Free since {day}.</source>
            <translation>Доступно з {day}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC ({weekday} {here} your time)</source>
            <translation>{day}, {there} UTC ({weekday} {here} за вашим часом)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{day}, {there} UTC</source>
            <translation>{day}, {there} UTC</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>your clients</source>
            <translation>вашими клієнтами</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}, {length} left.</source>
            <translation>Відкрито. Можна змінювати до {until}, лишилося {length}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Payment failed or not collected yet. Protected time is paid in any case.</source>
            <translation>Платіж не пройшов або ще не стягнутий. Захищений час оплачується в будь-якому разі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Locked since {when}. Nothing in it can be changed.</source>
            <translation>Закрито з {when}. Нічого не можна змінити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>With {who} until {until}. {money} charged.</source>
            <translation>На перевірці ({who}) до {until}. Стягнуто {money}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Accepted. Free on {when}.</source>
            <translation>Прийнято. Доступно {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments were refused</source>
            <translation>
                <numerusform>{n} сегмент відхилено</numerusform>
                <numerusform>{n} сегменти відхилено</numerusform>
                <numerusform>{n} сегментів відхилено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are under check</source>
            <translation>
                <numerusform>{n} сегмент на перевірці</numerusform>
                <numerusform>{n} сегменти на перевірці</numerusform>
                <numerusform>{n} сегментів на перевірці</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are not approved</source>
            <translation>
                <numerusform>{n} сегмент не схвалено</numerusform>
                <numerusform>{n} сегменти не схвалено</numerusform>
                <numerusform>{n} сегментів не схвалено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no memo</source>
            <translation>
                <numerusform>{n} сегмент без нотатки</numerusform>
                <numerusform>{n} сегменти без нотатки</numerusform>
                <numerusform>{n} сегментів без нотатки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have no label</source>
            <translation>
                <numerusform>{n} сегмент без мітки</numerusform>
                <numerusform>{n} сегменти без мітки</numerusform>
                <numerusform>{n} сегментів без мітки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are over the limit and not paid</source>
            <translation>
                <numerusform>{n} сегмент понад ліміт, не оплачується</numerusform>
                <numerusform>{n} сегменти понад ліміт, не оплачуються</numerusform>
                <numerusform>{n} сегментів понад ліміт, не оплачуються</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} manual segments say no reason</source>
            <translation>
                <numerusform>{n} ручний сегмент без причини</numerusform>
                <numerusform>{n} ручні сегменти без причини</numerusform>
                <numerusform>{n} ручних сегментів без причини</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments have low activity and no note</source>
            <translation>
                <numerusform>{n} сегмент із малою активністю і без нотатки</numerusform>
                <numerusform>{n} сегменти з малою активністю і без нотатки</numerusform>
                <numerusform>{n} сегментів із малою активністю і без нотатки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} segments are removed</source>
            <translation>
                <numerusform>{n} сегмент вилучено</numerusform>
                <numerusform>{n} сегменти вилучено</numerusform>
                <numerusform>{n} сегментів вилучено</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source> ({here} your time)</source>
            <translation> ({here} за вашим часом)</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>Open. You can change it until {until}.</source>
            <translation>Відкрито. Можна змінювати до {until}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{n} questions. No money is affected.</source>
            <translation>
                <numerusform>{n} запитання. Грошей це не стосується.</numerusform>
                <numerusform>{n} запитання. Грошей це не стосується.</numerusform>
                <numerusform>{n} запитань. Грошей це не стосується.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tracker/ui/week_words.py"></location>
            <source>{time} disputed, {frozen} frozen. {rest} goes on.</source>
            <translation>{time} оскаржено, {frozen} заморожено. {rest} іде далі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Something went wrong in Fairhour. Your diary is not touched.</source>
            <translation>У Fairhour щось пішло не так. Ваш щоденник не зачеплено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract cannot be recorded now. Choose another one.</source>
            <translation>Цей контракт зараз не можна записувати. Виберіть інший.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No time for 30 days. The client confirms this contract before it goes on.</source>
            <translation>30 днів без записів. Клієнт підтверджує цей контракт, перш ніж продовжити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client paused this contract. Time up to then is kept.</source>
            <translation>Клієнт призупинив цей контракт. Час до того моменту збережено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract has ended. Time up to then is kept.</source>
            <translation>Цей контракт завершено. Час до того моменту збережено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a memo.</source>
            <translation>Цей клієнт просить нотатку.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client asks for a label.</source>
            <translation>Цей клієнт просить мітку.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This label is not on the client's list.</source>
            <translation>Цієї мітки немає у списку клієнта.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Time that was sent keeps its label.</source>
            <translation>Надісланий час зберігає свою мітку.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A memo has at most 1,000 characters.</source>
            <translation>Нотатка має щонайбільше 1000 символів.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>Нічого не записується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording already.</source>
            <translation>Запис уже триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A call, reading or thinking is declared for 15, 30 or 60 minutes.</source>
            <translation>Дзвінок, читання чи роздуми заявляють на 15, 30 або 60 хвилин.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time needs a memo.</source>
            <translation>Час, внесений вручну, потребує нотатки.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Choose why this time was not recorded.</source>
            <translation>Виберіть, чому цей час не записано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>To is before From.</source>
            <translation>«До» раніше за «Від».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Manual time is whole minutes, 1 minute to 24 hours.</source>
            <translation>Час, внесений вручну, це цілі хвилини, від 1 хвилини до 24 годин.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has not passed yet.</source>
            <translation>Цей час ще не минув.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>There is no absence to answer.</source>
            <translation>Немає відсутності, про яку треба відповісти.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is still opening the diary. Try again in a moment.</source>
            <translation>Fairhour ще відкриває щоденник. Спробуйте за мить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sign in first.</source>
            <translation>Спершу увійдіть.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The address of the marketplace must begin with https. Nothing was sent.</source>
            <translation>Адреса маркетплейсу має починатися з https. Нічого не надіслано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Write the address as https://fairhour.example.</source>
            <translation>Запишіть адресу як https://fairhour.example.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary belongs to its marketplace. Another one needs another folder, named in FAIRHOUR_HOME.</source>
            <translation>Цей щоденник належить своєму майданчику. Іншому потрібна інша тека, вказана у FAIRHOUR_HOME.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is closing.</source>
            <translation>Fairhour закривається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is still being recorded. Stop first.</source>
            <translation>Цей час ще записується. Спершу зупиніть.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is being sent right now. Try again in a moment.</source>
            <translation>Цей час саме надсилається. Спробуйте за мить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract is being recorded already.</source>
            <translation>Цей контракт уже записується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary cannot be written. Time up to then is safe.</source>
            <translation>Щоденник не вдається записати. Час до того моменту в безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time has been sent already.</source>
            <translation>Цей час уже надіслано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed already.</source>
            <translation>Цей час уже вилучено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not removed.</source>
            <translation>Цей час не вилучено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not wait here any more.</source>
            <translation>Цей час тут більше не чекає.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Already approved. You can remove it until Monday 12:00 UTC.</source>
            <translation>Уже схвалено. Ви можете вилучити його до понеділка 12:00 UTC.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is removed. Bring it back first.</source>
            <translation>Цей час вилучено. Спершу поверніть його.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time is being covered. Try again in a moment.</source>
            <translation>Знімок цього часу саме закривається. Спробуйте за мить.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was changed meanwhile. Look at it again.</source>
            <translation>Цей знімок тим часом змінено. Подивіться на нього ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no pictures. The time stays where it is.</source>
            <translation>Цей клієнт не бере знімків. Час лишається там, де є.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes blurred pictures only. Blur the pictures first.</source>
            <translation>Цей клієнт бере лише розмиті знімки. Спершу розмийте знімки.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client does not take hidden pictures. You can remove this time.</source>
            <translation>Цей клієнт не приймає закритих знімків. Ви можете вилучити цей час.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>At most 64 boxes fit on a picture. Cover it whole.</source>
            <translation>На знімку вміщається щонайбільше 64 ділянки. Закрийте його цілком.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time is damaged and stays here. Its time is safe.</source>
            <translation>Знімок цього часу пошкоджено, він лишається тут. Час у безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time was kept with another key. Its time is safe.</source>
            <translation>Знімок цього часу збережено з іншим ключем. Час у безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing waits to be sent.</source>
            <translation>Ніщо не чекає на надсилання.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no longer possible for this time.</source>
            <translation>Це вже неможливо для цього часу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time can no longer be changed.</source>
            <translation>Цей час більше не можна змінити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than one contract has this title. Write more of it.</source>
            <translation>Так називається більш ніж один контракт. Напишіть більше.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour does not know this word.</source>
            <translation>Fairhour не знає цього слова.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour could not read this.</source>
            <translation>Fairhour не зміг це прочитати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time ends before it begins. It stays in your diary.</source>
            <translation>Цей час закінчується раніше, ніж починається. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is longer than its ten minutes. It stays in your diary.</source>
            <translation>Цей час довший за свої десять хвилин. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time runs over a ten-minute boundary. It stays in your diary.</source>
            <translation>Цей час переходить межу десяти хвилин. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The activity of this time cannot be right. It stays in your diary.</source>
            <translation>Активність цього часу не може бути правильною. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A picture of this time was taken outside of it. It stays in your diary.</source>
            <translation>Знімок цього часу зроблено поза ним. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This memo cannot be kept. Write at most 1,000 characters.</source>
            <translation>Цю нотатку не можна зберегти. Напишіть щонайбільше 1000 символів.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not read this time. It stays in your diary.</source>
            <translation>Маркетплейс не зміг прочитати цей час. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know a part of this time. It stays in your diary.</source>
            <translation>Маркетплейс не знає частини цього часу. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. This time stays in your diary.</source>
            <translation>Маркетплейсу потрібен новіший Fairhour. Цей час лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from before the contract began. It stays in your diary.</source>
            <translation>Цей час передує початку контракту. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is from after the contract ended. It stays in your diary.</source>
            <translation>Цей час після завершення контракту. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this contract of yours. It stays in your diary.</source>
            <translation>Маркетплейс не знає цього вашого контракту. Час лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract belongs to somebody else. The time stays in your diary.</source>
            <translation>Цей контракт належить комусь іншому. Час лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture of this time did not arrive. It is sent again.</source>
            <translation>Знімок цього часу не надійшов. Його буде надіслано ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This contract notes no window titles. This time stays in your diary.</source>
            <translation>Цей контракт не зазначає заголовків вікон. Цей час лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace has other time under this number. Yours stays in your diary.</source>
            <translation>Маркетплейс має під цим номером інший час. Ваш лишається у щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not fit its place in this computer's chain. It stays here.</source>
            <translation>Цей час не пасує на своє місце в ланцюзі цього комп'ютера. Він лишається тут.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The signature of this time does not fit this computer. It stays here.</source>
            <translation>Підпис цього часу не пасує до цього комп'ютера. Він лишається тут.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time does not follow what was sent before. It stays in your diary.</source>
            <translation>Цей час не йде за тим, що надіслано раніше. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time was recorded by another computer. It stays in your diary.</source>
            <translation>Цей час записав інший комп'ютер. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The week is locked since Monday 12:00 UTC. Nothing in it can be changed.</source>
            <translation>Тиждень закрито з понеділка 12:00 UTC. Нічого не можна змінити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This client takes no manual time. It stays in your diary.</source>
            <translation>Цей клієнт не приймає час, внесений вручну. Він лишається у вашому щоденнику.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A newer change of this time has arrived already.</source>
            <translation>Новіша зміна цього часу вже надійшла.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This time is not counted, so it cannot be changed.</source>
            <translation>Цей час не рахується, тому його не можна змінити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Too much was sent at once. It is sent again in smaller parts.</source>
            <translation>Надіслано забагато водночас. Буде надіслано знову меншими частинами.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture is larger than the marketplace takes. It stays on this computer.</source>
            <translation>Знімок більший, ніж приймає маркетплейс. Він лишається на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace takes only WebP pictures. It stays on this computer.</source>
            <translation>Маркетплейс приймає лише знімки WebP. Він лишається на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture did not arrive whole. It is sent again.</source>
            <translation>Знімок надійшов не цілим. Його буде надіслано ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace could not open this picture. It stays on this computer.</source>
            <translation>Маркетплейс не зміг відкрити цей знімок. Він лишається на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace asked to sign again.</source>
            <translation>Маркетплейс попросив підписати ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not accept this computer's signature. Sign in again.</source>
            <translation>Маркетплейс не приймає підпису цього комп'ютера. Увійдіть знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer was signed out on the website. Sign in again.</source>
            <translation>Цей комп'ютер від'єднано на сайті. Увійдіть знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace does not know this computer. Sign in again.</source>
            <translation>Маркетплейс не знає цього комп'ютера. Увійдіть знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace is busy. Your time is safe and is sent later.</source>
            <translation>Маркетплейс зайнятий. Ваш час у безпеці й буде надісланий пізніше.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Other time is recorded there already. Keep one of the two.</source>
            <translation>Там уже записано інший час. Залиште один із двох.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Brought from another tracker after its week was locked. Never billed.</source>
            <translation>Перенесено з іншого трекера після закриття тижня. Ніколи не оплачується.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's clock was ahead. The time is checked again when it has come.</source>
            <translation>Годинник цього комп'ютера поспішав. Час буде перевірено знову, коли він настане.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This computer's diary was continued from an older copy. The time is checked.</source>
            <translation>Щоденник цього комп'ютера продовжено зі старішої копії. Час перевіряється.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>disk full</source>
            <translation>диск заповнено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's file is damaged</source>
            <translation>файл щоденника пошкоджено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>another Fairhour uses the diary</source>
            <translation>щоденником користується інший Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder cannot be written</source>
            <translation>у теку щоденника не можна писати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary's folder is gone</source>
            <translation>теки щоденника немає</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>an error in Fairhour</source>
            <translation>помилка у Fairhour</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary could not be written</source>
            <translation>щоденник не вдалося записати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>the diary cannot be written</source>
            <translation>щоденник не вдається записати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Self-test</source>
            <translation>Самоперевірка</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Run again</source>
            <translation>Ще раз</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Trying what the app needs. This takes some seconds.</source>
            <translation>Перевіряється те, що потрібно програмі. Це триватиме кілька секунд.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As your client would see it, {size} kB. It is kept nowhere and sent nowhere.</source>
            <translation>Таким його побачив би ваш клієнт, {size} кБ. Ніде не зберігається і нікуди не надсилається.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture cannot be shown.</source>
            <translation>Знімок не вдається показати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Nothing failed. You can record.</source>
            <translation>Нічого не збилося. Можна записувати.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Failed: {count}. Each line says what to do.</source>
            <translation>Не пройшло: {count}. Кожен рядок каже, що робити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>limited</source>
            <translation>обмежено</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>FAILED</source>
            <translation>ЗБІЙ</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The app was closed while recording. Recovered {time}, up to {at}.</source>
            <translation>Програму закрито під час запису. Відновлено {time}, до {at}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your diary's file was damaged. Entries brought back: {rows}. The file is kept beside it.</source>
            <translation>Файл вашого щоденника був пошкоджений. Повернуто записів: {rows}. Файл збережено поряд.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk nearly full: pictures paused, time is saved</source>
            <translation>Диск майже заповнено: знімки призупинено, час зберігається</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. Time up to then is safe.</source>
            <translation>Диск заповнено. Час до того моменту в безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Recording without pictures. This time may not be protected.</source>
            <translation>Запис без знімків. Цей час може бути не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The client has no verified payment method. Time from now is not protected.</source>
            <translation>Клієнт не має підтвердженого способу оплати. Час відтепер не захищено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away time not available. Stop by hand when you leave.</source>
            <translation>Відсутність не визначається. Зупиняйте вручну, коли відходите.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Older pictures are locked: they were kept with another key. Time goes on.</source>
            <translation>Старіші знімки заблоковано: їх збережено з іншим ключем. Час іде далі.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring: the sign-in is kept in a file that only you can read.</source>
            <translation>Немає сховища ключів: вхід зберігається у файлі, який можете читати лише ви.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved. Your time is measured without it.</source>
            <translation>Годинник комп'ютера зсунуто. Ваш час вимірюється без нього.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace cannot be reached. Your time is safe on this computer.</source>
            <translation>Маркетплейс недоступний. Ваш час у безпеці на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace lacks a part of this diary's chain; it is sent again.</source>
            <translation>Маркетплейсу бракує частини ланцюга цього щоденника; її буде надіслано знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The marketplace needs a newer Fairhour. Your time is safe here.</source>
            <translation>Маркетплейсу потрібен новіший Fairhour. Ваш час тут у безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The Wayland desktop does not answer. Recording goes on.</source>
            <translation>Робочий стіл Wayland не відповідає. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The desktop's services cannot be reached. Recording goes on.</source>
            <translation>Служби робочого столу недоступні. Запис триває.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A service of the desktop did not do what Fairhour asked.</source>
            <translation>Служба робочого столу не зробила того, про що просив Fairhour.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour is not running.</source>
            <translation>Fairhour не запущено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Fairhour did not answer. It may be busy; try again.</source>
            <translation>Fairhour не відповів. Можливо, він зайнятий; спробуйте ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Another Fairhour uses this diary. Close it, then open this one again.</source>
            <translation>Цим щоденником користується інший Fairhour. Закрийте його і відкрийте цей знову.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Disk full. What was saved before is safe. Free some space, then go on.</source>
            <translation>Диск заповнено. Збережене раніше в безпеці. Звільніть місце і продовжуйте.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder is not there. Mount its disk, then open Fairhour again. To begin a new diary instead, remove the file diary.began beside it.</source>
            <translation>Теки щоденника немає. Приєднайте її диск і відкрийте Fairhour знову. Щоб почати новий щоденник, вилучіть поряд файл diary.began.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's folder cannot be written. What was saved before is safe.</source>
            <translation>У теку щоденника не можна писати. Збережене раніше в безпеці.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The diary's file is damaged. It is kept as it is, beside a sound copy.</source>
            <translation>Файл щоденника пошкоджено. Його збережено як є, поряд зі справною копією.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This diary was written by a newer Fairhour. Install that one to open it.</source>
            <translation>Цей щоденник записав новіший Fairhour. Установіть його, щоб відкрити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No keyring here. To keep the sign-in in a file only you can read, start once with `fairhour --sign-in-file`.</source>
            <translation>Тут немає сховища ключів. Щоб зберігати вхід у файлі, який можете читати лише ви, запустіть один раз `fairhour --sign-in-file`.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The keyring of this desktop is locked. Unlock it when it asks. Your diary is not touched.</source>
            <translation>Сховище ключів цього робочого столу заблоковано. Розблокуйте його, коли воно спитає. Ваш щоденник не зачеплено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture was kept with another key and cannot be opened here.</source>
            <translation>Цей знімок збережено з іншим ключем, тут його не відкрити.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped. Nothing was written.</source>
            <translation>Зупинено. Нічого не записано.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This is no recovery key, or it opens nothing that is locked here.</source>
            <translation>Це не ключ відновлення, або він не відкриває нічого із заблокованого тут.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This picture's file is damaged. Its time is not touched.</source>
            <translation>Файл цього знімка пошкоджено. Час не зачеплено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not available on this desktop</source>
            <translation>Недоступно на цьому робочому столі</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Money hidden</source>
            <translation>Гроші приховано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Keep the sign-in and the diary's key in a file that only you can read?</source>
            <translation>Зберігати вхід і ключ щоденника у файлі, який можете читати лише ви?</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your browser opens. No password is typed in this app.</source>
            <translation>Відкриється ваш браузер. Пароль у цій програмі не вводять.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Say yes on the page that opened, if it shows this code.</source>
            <translation>Скажіть «так» на сторінці, що відкрилася, якщо вона показує цей код.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Opening the marketplace's page.</source>
            <translation>Відкривається сторінка маркетплейсу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Waiting for your yes in the browser.</source>
            <translation>Чекає на ваше «так» у браузері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Asking the marketplace for a code.</source>
            <translation>Запитується код у маркетплейсу.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The sign-in could not be finished. Nothing was changed. You can try again.</source>
            <translation>Вхід не вдалося завершити. Нічого не змінено. Можна спробувати ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>This code is too old. Get a new one.</source>
            <translation>Цей код застарів. Отримайте новий.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The page was told no. Nothing was changed. You can try again.</source>
            <translation>Сторінці відповіли «ні». Нічого не змінено. Можна спробувати ще раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Signed in</source>
            <translation>Вхід виконано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Taken</source>
            <translation>Записується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>While you record: one picture of the screen per ten minutes, and how many key presses, clicks and scrolls each minute had.</source>
            <translation>Під час запису: один знімок екрана на десять хвилин і скільки натискань, клацань і прокручувань було щохвилини.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Never taken</source>
            <translation>Ніколи не записується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Which keys, sound, camera, clipboard, files, or anything while stopped.</source>
            <translation>Які саме клавіші, звук, камера, буфер обміну, файли чи будь-що, коли зупинено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Who sees it</source>
            <translation>Хто це бачить</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>You, first. After the hold also the client of that contract.</source>
            <translation>Спершу ви. Після затримки також клієнт цього контракту.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For how long</source>
            <translation>Як довго</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>As long as the contract says; then it is deleted.</source>
            <translation>Скільки каже контракт; потім це видаляється.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Computer clock moved here</source>
            <translation>Тут зсунуто годинник комп'ютера</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Saved up to here when the app closed</source>
            <translation>Збережено до цього місця, коли програма закрилася</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The computer slept here</source>
            <translation>Тут комп'ютер спав</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The picture was damaged on this computer and did not go along</source>
            <translation>Знімок було пошкоджено на цьому комп'ютері, його не надіслано</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted on this desktop</source>
            <translation>На цьому робочому столі не рахується</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The pictures of three slots in a row hardly differ while there was much input.</source>
            <translation>Знімки трьох проміжків поспіль майже не різняться, хоча введення було багато.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input was as even as a machine's, or of one kind only.</source>
            <translation>Протягом години введення було рівним, як у машини, або лише одного виду.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>For an hour the input repeated itself every few minutes, within 4 %.</source>
            <translation>Протягом години введення повторювалося кожні кілька хвилин у межах 4 %.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Over 95 % of the seconds of 45 minutes had input.</source>
            <translation>Понад 95 % секунд із 45 хвилин мали введення.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>More than half of the input was made by a program, as an on-screen keyboard does.</source>
            <translation>Більш як половину введення зробила програма, як-от екранна клавіатура.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>A minute had more than 3,000 inputs.</source>
            <translation>Одна хвилина мала понад 3000 введень.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: a call</source>
            <translation>Внесено вручну: дзвінок</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: away from the computer</source>
            <translation>Внесено вручну: не за комп'ютером</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: forgot to start</source>
            <translation>Внесено вручну: забули запустити</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Entered by hand: another reason</source>
            <translation>Внесено вручну: інша причина</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Call, reading, thinking</source>
            <translation>Дзвінок, читання, роздуми</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pause while you touch nothing. Marked for your client. Ends by itself.</source>
            <translation>Без паузи, доки ви нічого не торкаєтеся. Позначено для клієнта. Закінчується саме.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>In a call</source>
            <translation>На дзвінку</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking</source>
            <translation>Роздуми</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The call is over. No input means away again.</source>
            <translation>Дзвінок завершено. Без введення знову рахується відсутність.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Reading is over. No input means away again.</source>
            <translation>Читання завершено. Без введення знову рахується відсутність.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Thinking is over. No input means away again.</source>
            <translation>Роздуми завершено. Без введення знову рахується відсутність.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures yet: your desktop asks you first, once.</source>
            <translation>Знімків ще немає: робочий стіл спершу спитає, один раз.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Your desktop asks once. Choose Allow.</source>
            <translation>Робочий стіл спитає один раз. Виберіть «Дозволити».</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Away: {source}. Lock, sleep and another user count from their second.</source>
            <translation>Відсутність: {source}. Блокування, сон та інший користувач рахуються з їхньої секунди.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} for {minutes} min</source>
            <translation>{mode} на {minutes} хв</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}, not protected after {protected}</source>
            <translation>{mode} до {until}, не захищено після {protected}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Paid, but not protected after {protected}.</source>
            <translation>Оплачується, але не захищено після {protected}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>End it: {mode}</source>
            <translation>Завершити: {mode}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stopped at {time}: {why}</source>
            <translation>Зупинено о {time}: {why}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{client} has no verified payment method</source>
            <translation>{client} не має підтвердженого способу оплати</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Sandbox, clock at {day} {time} UTC, no real money</source>
            <translation>Пісочниця, годинник {day} {time} UTC, без справжніх грошей</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until {time}.
Review it any time before that.</source>
            <translation>Лишається на цьому комп'ютері до {time}.
Переглянути можна будь-коли до того.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>No pictures: {why}.</source>
            <translation>Без знімків: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>{mode} until {until}</source>
            <translation>{mode} до {until}</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not done ({code}). Nothing was lost.</source>
            <translation>Не зроблено ({code}). Нічого не втрачено.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Stays on this computer until you approve it.
Review it any time before that.</source>
            <translation>Лишається на цьому комп'ютері, доки ви не схвалите.
Переглянути можна будь-коли до того.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Pictures: {name}.</source>
            <translation>Знімки: {name}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>it is not available here</source>
            <translation>тут недоступно</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Not counted: {why}.</source>
            <translation>Не рахується: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>Windows not known: {why}.</source>
            <translation>Вікна невідомі: {why}.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/words.py"></location>
            <source>The answer did not come from {host}. Your time is safe on this computer.</source>
            <translation>Відповідь надійшла не від {host}. Ваш час у безпеці на цьому комп'ютері.</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Time zone</source>
            <translation>Часовий пояс</translation>
        </message>
        <message>
            <location filename="../../tracker/ui/zone_button.py"></location>
            <source>Times in {zone}</source>
            <translation>Час у поясі {zone}</translation>
        </message>
    </context>
</TS>

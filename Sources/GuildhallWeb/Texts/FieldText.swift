import GuildhallCore
import Presentation

/// What is said about fields that cannot be taken, and about wishes that the state does not allow.
enum FieldText: String, PageTextKey {
    case required, tooShort, tooLong, characters, taken, common, wrong, notAllowed, daysTooFew, daysTooMany
    case stale, lastAdministrator, lastOperator, alreadyMember, isArchived, alreadySetUp, limitReached, ended,
        demonstration
    case wrongPassword, signInCharacters, tickOne

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [FieldText: String] = [
        .required: "Please fill this in.",
        .tooShort: "Too short: at least {limit|one: # character|other: # characters}.",
        .tooLong: "Too long: at most {limit|one: # character|other: # characters}.",
        .characters: "Invisible and control characters are not allowed here.", .taken: "This is taken already.",
        .common: "Too easy to guess. Choose something else.", .wrong: "This is not right.",
        .notAllowed: "This choice is not possible here.", .daysTooFew: "At least {limit|one: # day|other: # days}.",
        .daysTooMany: "At most {limit|one: # day|other: # days}.",
        .stale:
            "Somebody changed this meanwhile. Look at it as it is now, and repeat your change if it is still needed.",
        .lastAdministrator: "The cluster would be left without an administrator. Name another one first.",
        .lastOperator:
            "The server would be left without an operator. Add another one first, on the server's machine: guildhall user add --operator.",
        .alreadyMember: "You are a member of this organisation already.",
        .isArchived: "The organisation does not take part any more.", .alreadySetUp: "The server is set up already.",
        .limitReached: "The limit is reached. Take one back first.",
        .ended: "This has ended, was used or was taken back.",
        .demonstration: "A person of the demonstration stays, so that the next visitor finds it whole.",
        .wrongPassword: "This is not your current password.",
        .signInCharacters:
            "Only letters, digits and the signs . _ - + @ are allowed, and the first is a letter or a digit.",
        .tickOne: "Tick at least one.",
    ]

    private static let russian: [FieldText: String] = [
        .required: "Это нужно заполнить.",
        .tooShort: "Слишком коротко: не менее {limit|one: # знака|few: # знаков|many: # знаков}.",
        .tooLong: "Слишком длинно: не более {limit|one: # знака|few: # знаков|many: # знаков}.",
        .characters: "Недопустимые символы: невидимые или управляющие.", .taken: "Это уже занято.",
        .common: "Слишком легко угадать. Выберите другое.", .wrong: "Это неверно.",
        .notAllowed: "Этот вариант здесь недоступен.",
        .daysTooFew: "Не менее {limit|one: # дня|few: # дней|many: # дней}.",
        .daysTooMany: "Не более {limit|one: # дня|few: # дней|many: # дней}.",
        .stale: "Тем временем это изменил кто-то другой. Посмотрите, как оно теперь, и при необходимости повторите.",
        .lastAdministrator: "Кластер остался бы без администратора. Сначала назначьте другого.",
        .lastOperator:
            "Сервер остался бы без оператора. Сначала добавьте другого на самом сервере: guildhall user add --operator.",
        .alreadyMember: "Вы уже состоите в этой организации.", .isArchived: "Организация больше не участвует.",
        .alreadySetUp: "Сервер уже настроен.", .limitReached: "Достигнут предел. Сначала отзовите что-нибудь.",
        .ended: "Срок истёк, либо это уже использовано или отозвано.",
        .demonstration: "Участники демонстрации остаются, чтобы следующий посетитель застал её целой.",
        .wrongPassword: "Это не ваш текущий пароль.",
        .signInCharacters: "Допустимы только буквы, цифры и знаки . _ - + @; первой идёт буква или цифра.",
        .tickOne: "Отметьте хотя бы одно.",
    ]

    private static let chinese: [FieldText: String] = [
        .required: "必须填写。", .tooShort: "太短：至少 {limit|other: #} 个字符。", .tooLong: "太长：最多 {limit|other: #} 个字符。",
        .characters: "含有不允许的字符：不可见字符或控制字符。", .taken: "已被使用。", .common: "太容易猜到，请另选。", .wrong: "不正确。",
        .notAllowed: "此处不能这样选择。", .daysTooFew: "至少 {limit|other: #} 天。", .daysTooMany: "最多 {limit|other: #} 天。",
        .stale: "其间已有人更改。请查看现状，如仍有必要再重复您的更改。", .lastAdministrator: "集群将没有管理员。请先指定另一位。",
        .lastOperator: "服务器将没有管理员。请先在服务器本机上添加另一位：guildhall user add --operator。", .alreadyMember: "您已是该单位的成员。",
        .isArchived: "该单位已不再参与。",
        .alreadySetUp: "服务器已设置。", .limitReached: "已达上限，请先撤销一个。", .ended: "已结束、已使用或已撤销。",
        .demonstration: "演示中的人物予以保留，以便下一位访客看到完整的演示。",
        .wrongPassword: "这不是您当前的密码。",
        .signInCharacters: "只能使用字母、数字和符号 . _ - + @，且以字母或数字开头。",
        .tickOne: "请至少勾选一项。",
    ]
}

extension PageWording {
    /// What is wrong with a field, in a sentence.
    func fault(_ problem: FieldProblem) -> String {
        let isDays = problem.field == "days"
        let key: FieldText =
            switch problem.code {
            case .required: ["roles", "scopes"].contains(problem.field) ? .tickOne : .required
            case .tooShort: isDays ? .daysTooFew : .tooShort
            case .tooLong: isDays ? .daysTooMany : .tooLong
            case .characters: problem.field == "signInName" ? .signInCharacters : .characters
            case .taken: .taken
            case .common: .common
            case .wrong: ["present", "password"].contains(problem.field) ? .wrongPassword : .wrong
            case .notAllowed: .notAllowed
            }
        return self[key, ["limit": .count(problem.limit ?? 0)]]
    }

    /// Why a form as a whole was not taken, in a sentence; nil for what its fields tell, and for what is no form's matter.
    func fault(_ refusal: OperationRefusal) -> String? {
        switch refusal {
        case .stale: self[FieldText.stale]
        case .conflict(let conflict):
            switch conflict {
            case .lastAdministrator: self[FieldText.lastAdministrator]
            case .lastOperator: self[FieldText.lastOperator]
            case .alreadyMember: self[FieldText.alreadyMember]
            case .archived: self[FieldText.isArchived]
            case .alreadySetUp: self[FieldText.alreadySetUp]
            case .limitReached: self[FieldText.limitReached]
            case .ended: self[FieldText.ended]
            case .demonstration: self[FieldText.demonstration]
            }
        case .wrongCredentials: self[AccountText.signInFailed]
        case .tooMany(let seconds): self[FrameText.manyText, ["seconds": .count(seconds)]]
        case .invalid, .notSignedIn, .missing, .forbidden: nil
        }
    }
}

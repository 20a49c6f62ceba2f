import GuildhallCore
import Presentation

/// What is said about fields that cannot be taken, and about wishes that the state does not allow.
enum FieldText: String, PageTextKey {
    case required, tooShort, tooLong, characters, taken, common, wrong, notAllowed, daysTooFew, daysTooMany
    case stale, lastAdministrator, lastOperator, alreadyMember, isArchived, alreadySetUp, limitReached, ended,
        demonstration

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [FieldText: String] = [
        .required: "This is needed.", .tooShort: "Too short: at least {limit|one: # character|other: # characters}.",
        .tooLong: "Too long: at most {limit|one: # character|other: # characters}.",
        .characters: "It has characters that do not belong here.", .taken: "This is taken already.",
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
        .limitReached: "There are as many as can be kept. Take one back first.",
        .ended: "This has ended, was used or was taken back.",
        .demonstration: "A person of the demonstration stays, so that the next visitor finds it whole.",
    ]

    private static let russian: [FieldText: String] = [
        .required: "Это нужно заполнить.",
        .tooShort: "Слишком коротко: не менее {limit|one: # знака|few: # знаков|many: # знаков}.",
        .tooLong: "Слишком длинно: не более {limit|one: # знака|few: # знаков|many: # знаков}.",
        .characters: "Есть знаки, которым здесь не место.", .taken: "Это уже занято.",
        .common: "Слишком легко угадать. Выберите другое.", .wrong: "Это неверно.",
        .notAllowed: "Здесь так выбрать нельзя.", .daysTooFew: "Не менее {limit|one: # дня|few: # дней|many: # дней}.",
        .daysTooMany: "Не более {limit|one: # дня|few: # дней|many: # дней}.",
        .stale: "Тем временем это изменил кто-то другой. Посмотрите, как оно теперь, и при необходимости повторите.",
        .lastAdministrator: "Кластер остался бы без администратора. Сначала назначьте другого.",
        .lastOperator:
            "Сервер остался бы без оператора. Сначала добавьте другого на самом сервере: guildhall user add --operator.",
        .alreadyMember: "Вы уже состоите в этой организации.", .isArchived: "Организация больше не участвует.",
        .alreadySetUp: "Сервер уже настроен.", .limitReached: "Больше хранить нельзя. Сначала отзовите что-нибудь.",
        .ended: "Срок истёк, либо это уже использовано или отозвано.",
        .demonstration: "Участники демонстрации остаются, чтобы следующий посетитель застал её целой.",
    ]

    private static let chinese: [FieldText: String] = [
        .required: "必须填写。", .tooShort: "太短：至少 {limit|other: #} 个字符。", .tooLong: "太长：最多 {limit|other: #} 个字符。",
        .characters: "含有不允许的字符。", .taken: "已被使用。", .common: "太容易猜到，请另选。", .wrong: "不正确。",
        .notAllowed: "此处不能这样选择。", .daysTooFew: "至少 {limit|other: #} 天。", .daysTooMany: "最多 {limit|other: #} 天。",
        .stale: "其间已有人更改。请查看现状，如仍有必要再重复您的更改。", .lastAdministrator: "集群将没有管理员。请先指定另一位。",
        .lastOperator: "服务器将没有操作员。请先在服务器本机上添加另一位：guildhall user add --operator。", .alreadyMember: "您已是该单位的成员。",
        .isArchived: "该单位已不再参与。",
        .alreadySetUp: "服务器已设置。", .limitReached: "已达上限，请先撤销一个。", .ended: "已结束、已使用或已撤销。",
        .demonstration: "演示中的人物予以保留，以便下一位访客看到完整的演示。",
    ]
}

extension PageWording {
    /// What is wrong with a field, in a sentence.
    func fault(_ problem: FieldProblem) -> String {
        let isDays = problem.field == "days"
        let key: FieldText =
            switch problem.code {
            case .required: .required
            case .tooShort: isDays ? .daysTooFew : .tooShort
            case .tooLong: isDays ? .daysTooMany : .tooLong
            case .characters: .characters
            case .taken: .taken
            case .common: .common
            case .wrong: .wrong
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

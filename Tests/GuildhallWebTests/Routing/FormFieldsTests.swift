import Testing

@testable import GuildhallWeb

@Suite struct FormFieldsTests {
    @Test func `Fields are read as browsers write them`() {
        let fields = FormFields("name=A+B&empty=&tick=one&tick=two&%D0%B8=%E4%B8%AD&alone")
        #expect(fields?["name"] == "A B")
        #expect(fields?["empty"] == "" && fields?["alone"] == "")
        #expect(fields?.all("tick") == ["one", "two"])
        #expect(fields?["и"] == "中")
        #expect(fields?["none"] == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%GG", "%ff=1", "a=%00"])
    func `What no browser sends is refused`(text: String) {
        #expect(FormFields(text) == nil)
    }

    @Test func `There is a limit to the number of fields`() {
        let text = { (count: Int) in Array(repeating: "a=1", count: count).joined(separator: "&") }
        #expect(FormFields(text(FormFields.mostFields))?.fields.count == FormFields.mostFields)
        #expect(FormFields(text(FormFields.mostFields + 1)) == nil)
    }
}

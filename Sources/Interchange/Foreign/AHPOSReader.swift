import AnalyticHierarchy
import Foundation

/// Reads projects of AHP-OS, JSON whose values are all texts.
///
/// Participants become the experts of a panel, all with the same weight; their comparisons are their answers. Weights that the
/// hierarchy's text gives (`Node: leaf=0.3, …`) count where nobody compared.
///
/// Source: K. D. Goepel, "Implementation of an online software tool for the analytic hierarchy process (AHP-OS)",
/// *International Journal of the Analytic Hierarchy Process* 10 (2018) 469–487.
///
/// A project is one object of three tables. In `pwc` stand a participant's comparisons at a node: for each pair of the
/// upper triangle, row-wise, a digit of `pwc_ab` (0: the first is preferred, 1: the second) and one of `pwc_intense` (1
/// to 9).
///
/// ```json
/// {
///   "pj": [{"project_name": "House", "project_hText": "House: Price, Place; Place: Noise=0.3, View=0.7;"}],
///   "alt": [{"alt": "A"}, {"alt": "B"}],
///   "pwc": [{"pwc_part": "Anna", "pwc_node": "House", "pwc_ab": "1", "pwc_intense": "3"}]
/// }
/// ```
///
/// Here Anna says that Place outweighs Price three times. All values may be texts, or numbers as long as a double
/// holds their digits; columns that are not named here, such as session codes and times, are not looked at.
public enum AHPOSReader {
    /// Reads a project.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    /// - Returns: the model and the answers, unless there is an error, and everything there is to say about the file.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<ForeignStudy> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings) else { return Reading(nil, findings) }
        let value = try? JSONSerialization.jsonObject(with: Data(source.text.utf8))
        guard let document = value as? [String: Any] else {
            findings.add(.badProject(value == nil ? "the file is not JSON" : "a JSON object was expected"))
            return Reading(nil, findings)
        }
        for repetition in JSONKeys(of: source.text).repetitions {
            findings.add(
                .duplicateKey(repetition.key, earlierLine: repetition.earlierLine), line: repetition.line)
        }
        var parser = AHPOSParser(findings: findings)
        let study = parser.study(document)
        return Reading(study, parser.findings)
    }
}

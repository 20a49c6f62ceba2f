import ClusterNetwork
import Reports
import TestSupport
import Testing

@testable import Presentation

@Suite struct `The report on social capital` {
    @Test(arguments: Language.allCases)
    func `It is the recorded one`(_ language: Language) async throws {
        let report = try await NetworkSample.presentation(language).report()
        expectSnapshot(report.markdown(), named: "network.\(language.rawValue).md")
    }

    @Test func `Its data are the recorded ones`() async throws {
        expectSnapshot(try await NetworkSample.presentation().report().json(), named: "network.json")
    }

    @Test func `Every measure has a name, a sentence and a reason to be silent`() async throws {
        let presentation = try await NetworkSample.presentation()
        for measure in SocialCapitalMeasure.allCases {
            let sentence = presentation.sentence(measure)
            let isSilent = sentence.hasPrefix("Says nothing here")
            #expect(isSilent == (presentation.capital.values[measure] == nil), "\(measure): \(sentence)")
        }
        let names = Set(SocialCapitalMeasure.allCases.map(\.texts.name))
        #expect(names.count == SocialCapitalMeasure.allCases.count)
    }

    @Test func `Without outsiders the report says what it cannot say`() async throws {
        let presentation = try await NetworkSample.presentation(hasOutsiders: false)
        #expect(presentation.verdict.contains("Nobody in this file is marked as outside"))
        #expect(presentation.report().markdown().contains("Another choice is made with --outside"))
        #expect(presentation.data.text(prettily: false).contains("\"ei_index\":null"))
    }

    @Test func `Ties between tiers alone call for the warning, and ties inside a tier end it`() async throws {
        let network = try NetworkSample.network()
        for (kinds, isTrapped) in [(Set([TieKind.contact]), true), ([.contact, .kin], false)] {
            let part = network.ties(of: kinds)
            let presentation = NetworkPresentation(
                part, capital: try await part.socialCapital(), background: .init(name: "x"), language: .english)
            #expect(presentation.isTrapped == isTrapped)
            #expect(presentation.report().markdown().contains("Some measures cannot speak here") == isTrapped)
        }
    }

    @Test func `A network without ties is said to be one`() async throws {
        let network = try Network(members: [Member(id: "A", tier: .factory)], ties: [])
        let presentation = NetworkPresentation(
            network, capital: try await network.socialCapital(), background: .init(name: "x"), language: .english)
        #expect(presentation.verdict.contains("no ties between them"))
        #expect(presentation.report().keyFigures.isEmpty)
    }

    @Test func `A large network is drawn in groups that the table lists`() async throws {
        let network = try NetworkSample.large(copies: 24)
        let capital = try await network.socialCapital(SocialCapitalOptions(newsRuns: 5, exactLimit: 0))
        let presentation = NetworkPresentation(
            network, capital: capital, background: .init(name: "x"), language: .english)
        guard case .chart(let chart)? = presentation.pictureSection.blocks.first else {
            Issue.record("There is no picture.")
            return
        }
        #expect(chart.table.rows.count <= NetworkPicture.markLimit)
        let counted = chart.table.rows.reduce(0.0) { sum, row in
            if case .number(let count?, _) = row.cells[2] { sum + count } else { sum }
        }
        #expect(counted == Double(network.memberCount))
    }

    @Test func `Sampled ways through a member are told with their error`() async throws {
        let network = try NetworkSample.large(copies: 10)
        let capital = try await network.socialCapital(
            SocialCapitalOptions(newsRuns: 1, exactLimit: 0, sampleSize: 30))
        #expect(capital.isSampled)
        let presentation = NetworkPresentation(
            network, capital: capital, background: .init(name: "x"), language: .english)
        #expect(presentation.methodSection.markdown.contains("30 sampled starts"))
        let data = presentation.data.text(prettily: false)
        #expect(data.contains("\"sampled\":true,\"sources\":30,\"largestStandardError\":0."))
    }

    @Test func `Changes of shares are points, and no change has a power of ten`() async throws {
        let presentation = try await NetworkSample.presentation()
        #expect(presentation.changeText(0.12345, .density) == "+12.3 points")
        #expect(presentation.changeText(-0.0004, .density) == "0.0 points")
        #expect(presentation.changeText(0.00001, .embeddedness) == "0.00")
        #expect(presentation.changeText(-3, .newsHalfTime) == "−3")
        #expect(presentation.changeText(nil, .density) == "–")
    }
}

extension Report.Section {
    fileprivate var markdown: String {
        Report(title: "", language: "en", sections: [self], data: .null).markdown()
    }
}

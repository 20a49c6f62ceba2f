public import Reports

extension GamePresentation {
    /// A report on the calibration alone: what the game's own tables say about its numbers.
    ///
    /// - Returns: nil where no table gave an estimate.
    public func calibrationReport() -> Report? {
        guard let section = calibrationSection else { return nil }
        return Report(
            title: wording[.calibrationTitle, ["title": .text(background.title)]],
            subtitle: wording[.calibrationLeastSquares], language: wording.language.rawValue, sections: [section],
            diagnostics: diagnostics,
            data: [
                "title": .string(background.title), "method": "least-squares", "calibration": calibrationData,
                "diagnostics": diagnostics.json,
            ], labels: wording.labels)
    }
}

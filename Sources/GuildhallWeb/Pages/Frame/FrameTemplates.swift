/// The templates around every page.
enum FrameTemplates {
    /// How htmx behaves: nothing that the policy of pages forbids, nothing kept in the browser, and a form that was refused is
    /// shown again.
    private static let htmxSettings = """
        {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,\
        "historyEnabled":false,"historyCacheSize":0,"ignoreTitle":true,"responseHandling":[{"code":"204","swap":false},\
        {"code":"[23]..","swap":true},{"code":"4(01|09|22|29)","swap":true},{"code":"[45]..","swap":false}]}
        """

    /// The document: head, navigation and foot.
    static let frame = PageTemplate(
        name: "frame",
        text: """
            <!DOCTYPE html>
            <html lang="{{frame.language}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            {{#frame.hasParts}}<meta name="htmx-config" content='\(htmxSettings)'>
            {{/frame.hasParts}}<title>{{frame.windowTitle}}</title>
            <link rel="icon" type="image/svg+xml" href="{{frame.icon}}">
            <link rel="stylesheet" href="{{frame.style}}">
            {{#frame.scripts}}<script defer src="{{.}}"></script>
            {{/frame.scripts}}</head>
            <body>
            <a class="skip" href="#main">{{t.skip}}</a>
            <div class="bar"><a class="brand" href="{{home}}" aria-label="{{t.product}}: {{t.home}}">{{t.product}}</a>
            <nav aria-label="{{t.navigation}}"><ul>
            {{#frame.links}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
            {{/frame.links}}</ul></nav>
            {{#frame.account}}<form class="who" method="post" action="{{signOut}}"><a class="name" href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}><span>{{name}}</span></a>
            <input type="hidden" name="form-token" value="{{formToken}}"><button class="quiet">{{t.signOut}}</button></form>
            {{/frame.account}}</div>
            {{#frame.strips}}<nav class="strip" aria-label="{{t.cluster}}"><ul>
            {{#items}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
            {{/items}}</ul></nav>
            {{/frame.strips}}            {{$body}}{{/body}}
            <footer class="foot"><nav aria-label="{{t.languages}}"><ul>
            {{#frame.languages}}<li><a href="{{href}}" lang="{{language}}" hreflang="{{language}}"{{#isHere}} aria-current="true"{{/isHere}}>{{text}}</a></li>
            {{/frame.languages}}</ul></nav></footer>
            </body>
            </html>

            """)

    /// The title and the element `main` of a page that is no report.
    static let sheet = PageTemplate(
        name: "sheet",
        text: """
            <header class="masthead"><h1>{{frame.title}}</h1>{{#frame.subtitle}}<p class="subtitle">{{.}}</p>{{/frame.subtitle}}</header>
            <div class="sheet"{{#frame.stream}} hx-ext="sse" sse-connect="{{.}}"{{/frame.stream}}><main id="main">
            {{$content}}{{/content}}
            </main></div>
            """)
}

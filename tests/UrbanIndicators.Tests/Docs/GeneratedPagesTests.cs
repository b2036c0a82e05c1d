using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Docs;

public class GeneratedPagesTests
{
    [Test]
    public void DiagnosticsPage_PrintedFromTheCatalogue_IsTheOneInDocs() =>
        Approved.Verify(DiagnosticsPage.Print(DiagnosticCatalogue.All), "docs/diagnostics.md");

    [Test]
    public void MethodsPage_PrintedFromTheBuiltInMethods_IsTheOneInDocs() =>
        Approved.Verify(MethodsPage.Print(AllMethods.All), "docs/methods.md");
}

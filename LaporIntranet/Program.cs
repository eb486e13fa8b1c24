using LaporIntranet.Features.Masuk;
using LaporIntranet.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddShell();
builder.Services.AddMasuk();

var app = builder.Build();
app.UseShell();
app.UseAuthentication();
app.UseAuthorization();
app.MapShell();
app.Run();

/// <summary>Named for the tests' <c>WebApplicationFactory</c>.</summary>
public partial class Program;

using LaporIntranet.Access;
using LaporIntranet.Data;
using LaporIntranet.Features;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddData(builder.Configuration);
builder.Services.AddAccess(builder.Configuration, builder.Environment);
builder.Services.AddFeatures();

var app = builder.Build();
await app.Services.SiapkanDataAsync();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapAccess();
await app.RunAsync();

/// <summary>The app; public so that tests can start it.</summary>
public partial class Program;

using LaporIntranet.Access;
using LaporIntranet.CommandLine;
using LaporIntranet.Data;
using LaporIntranet.Features;
using LaporIntranet.Latar;
using LaporIntranet.Shell;

if (BarisPerintah.Jalankan(args) is { } kode) { return kode; }

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPengerasan(builder.Configuration, builder.Environment);
builder.Services.AddData(builder.Configuration);
builder.Services.AddAccess(builder.Configuration, builder.Environment);
builder.Services.AddShell();
builder.Services.AddFeatures();
builder.Services.AddLatar();

var app = builder.Build();
await app.Services.SiapkanDataAsync();
app.UsePengerasan();
app.UseKepalaKeamanan();
app.UseShell();
app.UseAuthentication();
app.UseAuthorization();
app.UsePenjagaKodeEtik();
app.MapShell();
app.MapAccess();
app.MapFeatures();
await app.RunAsync();
return BarisPerintah.Berhasil;

/// <summary>The app; public so that tests can start it.</summary>
public partial class Program;

global using LaporIntranet.Domain.Mutu;
global using LaporIntranet.Domain.Penanganan;
global using LaporIntranet.Domain.Struktur;
global using LaporIntranet.Domain.Waktu;
global using LaporIntranet.Domain;

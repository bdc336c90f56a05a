/** All tables of trade words. */
import { accounting } from "./accounting.ts";
import { agricultureAndAnimals } from "./agriculture-and-animals.ts";
import { aviationAndSea } from "./aviation-and-sea.ts";
import { bankingAndInsurance } from "./banking-and-insurance.ts";
import { buildingTrades } from "./building-trades.ts";
import { careAndSocialWork } from "./care-and-social-work.ts";
import { construction } from "./construction.ts";
import { design } from "./design.ts";
import { driving } from "./driving.ts";
import { energyAndEnvironment } from "./energy-and-environment.ts";
import { engineeringAndManufacturing } from "./engineering-and-manufacturing.ts";
import { eventsAndSport } from "./events-and-sport.ts";
import { hospitalityAndKitchen } from "./hospitality-and-kitchen.ts";
import { law } from "./law.ts";
import { marketingAndSales } from "./marketing-and-sales.ts";
import { mediaAndLanguages } from "./media-and-languages.ts";
import { medicineAndAlliedHealth } from "./medicine-and-allied-health.ts";
import { militaryAndEmergency } from "./military-and-emergency.ts";
import { motorTrade } from "./motor-trade.ts";
import { nursing } from "./nursing.ts";
import { office } from "./office.ts";
import { peopleAndPay } from "./people-and-pay.ts";
import { plainSpeech } from "./plain-speech.ts";
import { propertyAndPublicService } from "./property-and-public-service.ts";
import { researchAndLaboratory } from "./research-and-laboratory.ts";
import { retail } from "./retail.ts";
import { securityAndNetworks } from "./security-and-networks.ts";
import { software } from "./software.ts";
import { teaching } from "./teaching.ts";
import { warehouseAndLogistics } from "./warehouse-and-logistics.ts";

export const trades: readonly string[] = [
  accounting,
  agricultureAndAnimals,
  aviationAndSea,
  bankingAndInsurance,
  buildingTrades,
  careAndSocialWork,
  construction,
  design,
  driving,
  energyAndEnvironment,
  engineeringAndManufacturing,
  eventsAndSport,
  hospitalityAndKitchen,
  law,
  marketingAndSales,
  mediaAndLanguages,
  medicineAndAlliedHealth,
  militaryAndEmergency,
  motorTrade,
  nursing,
  office,
  peopleAndPay,
  plainSpeech,
  propertyAndPublicService,
  researchAndLaboratory,
  retail,
  securityAndNetworks,
  software,
  teaching,
  warehouseAndLogistics,
];
